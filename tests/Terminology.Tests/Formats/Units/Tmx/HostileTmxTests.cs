using System.Diagnostics;
using System.Text;
using CsCheck;
using Terminology.Formats.Units;
using Terminology.Model;

namespace Terminology.Tests.Formats.Units.Tmx;

/// <summary>Files that were made to do harm: refused in less than two seconds, with little memory, and without a name being resolved.</summary>
[Collection(MemoryMeasured.Name)]
public sealed class HostileTmxTests
{
    private const string Start = "<tmx version=\"1.4\"><header srclang=\"en\"/><body>";
    private const string Good = "<tu><tuv xml:lang=\"en\"><seg>Good</seg></tuv><tuv xml:lang=\"fr\"><seg>Bon</seg></tuv></tu>";
    private const string Laughs = "<!DOCTYPE tmx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

    [Theory]
    [InlineData(Laughs + Start + "<tu><tuv xml:lang=\"en\"><seg>&c;</seg></tuv></tu></body></tmx>", "declares entities")]
    [InlineData("<!DOCTYPE tmx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Start + "<tu><tuv xml:lang=\"en\"><seg>&x;</seg></tuv></tu></body></tmx>", "declares entities")]
    [InlineData("<!DOCTYPE tmx [<!ENTITY % d SYSTEM \"http://127.0.0.1:9/x.dtd\"> %d;]>" + Start + "</body></tmx>", "declares entities")]
    [InlineData("<!DOCTYPE tmx [<!-- it's > a [comment --><!ENTITY x \"y\">]>" + Start + "</body></tmx>", "declares entities")]
    [InlineData(Start + "<tu><tuv xml:lang=\"en\"><seg>&x;</seg></tuv></tu></body></tmx>", "1:77: The file is not well-formed XML in or after unit 1")]
    [InlineData("<html><body>", "1:1: The root element is “html”; expected “tmx”.")]
    [InlineData("", "not well-formed XML before its first unit")]
    [InlineData("not xml", "not well-formed XML before its first unit")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-7\"?><tmx/>", "encoding “utf-7”, which is not read")]
    public void Refuses(string text, string message)
    {
        var (units, _, fault) = TmxFiles.Read(text);

        Assert.Empty(units);
        Assert.Equal(ErrorCode.FaultyFile, fault?.Code);
        Assert.Contains(message, fault!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")]
    [InlineData("<!DOCTYPE tmx SYSTEM 'http://127.0.0.1:9/tmx14.dtd'>")]
    [InlineData("<!DOCTYPE tmx PUBLIC \"-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN\" \"tmx14.dtd\">")]
    [InlineData("<!DOCTYPE tmx [<!-- it's a > comment with a ' --><!ELEMENT tmx (header,body)><!ATTLIST tmx version CDATA \"1.4\">]>")]
    public void Reads_a_file_with_a_document_type_and_fetches_nothing(string type)
    {
        var (units, notices, fault) = TmxFiles.Read(type + Start + Good + "</body></tmx>");

        Assert.Null(fault);
        Assert.Empty(notices);
        Assert.Single(units);
    }

    public static TheoryData<string, string> Endless => new()
    {
        { "<a>", "nested deeper than 32" },
        { "<tu><tuv xml:lang=\"en\"><seg>" + "<hi>", "nested deeper than 32" },
        { "<tu a=\"xxxxxxxx", "longer than 65536 characters" },
        { "<tu a", "longer than 65536 characters" },
        { "<tu><tuv xml:lang=\"en\"><seg>text text ", "not well-formed" },
        { "<tu><tuv xml:lang=\"en\"><seg><ph>code ", "not well-formed" },
        { "<tu><note>note note ", "not well-formed" },
        { "<!-- comment ", "not well-formed" },
        { "<?pi pi ", "not well-formed" },
        { "<![CDATA[text ", "longer than 1048576 characters" },
        { "<tu><tuv xml:lang=\"en\"><seg><![CDATA[text ", "longer than 1048576 characters" },
    };

    /// <summary>The last word of the beginning comes again and again, 100 MB of it.</summary>
    [Theory]
    [MemberData(nameof(Endless))]
    public void Refuses_what_does_not_end_with_flat_memory(string beginning, string message)
    {
        var word = beginning[(beginning.TrimEnd().LastIndexOfAny([' ', '<', '"', '[']) + (beginning.EndsWith('>') ? 0 : 1))..];
        using var stream = new RepeatingStream(Start + Good + beginning, word, 100_000_000);

        var (units, _, fault, _, peak) = Measured(stream);

        Assert.Single(units);
        Assert.Contains(message, fault?.Message, StringComparison.Ordinal);
        Assert.True(peak < 128 << 20, $"It held {peak} bytes.");
    }

    [Theory]
    [InlineData("<tu><tuv xml:lang=\"en\"><seg>endless</seg></tuv>", "</tu>", "too-large")]
    [InlineData("<tu><prop type=\"p\">x</prop>", "</tu>", "too-large")]
    [InlineData("<tu><tuv xml:lang=\"en\"><seg>word <ph/>", "</seg></tuv></tu>", "too-long")]
    public void Refuses_one_unit_without_end_and_reads_the_next(string beginning, string end, string code)
    {
        var word = beginning[beginning.IndexOf('<', beginning.StartsWith("<tu><tuv xml:lang=\"en\"><seg>word", StringComparison.Ordinal) ? beginning.IndexOf("<ph", StringComparison.Ordinal) : 4)..];
        using var stream = new RepeatingStream(Start + beginning, word, 20_000_000, end + Good + "</body></tmx>");

        var (units, notices, fault, _, peak) = Measured(stream);

        Assert.Null(fault);
        Assert.Equal("Good", Assert.Single(units).Content.Source);
        Assert.Equal(code, notices.First(notice => notice.Kind == NoticeKind.Refused).Code);
        Assert.True(peak < 128 << 20, $"It held {peak} bytes.");
    }

    [Fact]
    public void Refuses_a_file_of_names_without_end()
    {
        var text = Start + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<e{i}/>")) + "</body></tmx>";

        var (_, _, fault) = TmxFiles.Read(text);

        Assert.Contains("more than 1000 names", fault?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_at_which_byte_the_encoding_ends_to_hold_and_reads_what_stands_before()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"{Start}\n{Good}\n"), .. Encoding.Latin1.GetBytes("<tu><tuv xml:lang=\"en\"><seg>Café</seg></tuv><tuv xml:lang=\"fr\"><seg>Café</seg></tuv></tu></body></tmx>")];

        var (units, _, fault) = TmxFiles.Read(new MemoryStream(bytes));
        var (again, _, none) = TmxFiles.Read(new MemoryStream(bytes), TmxFiles.Everything with { Encoding = Encoding.Latin1 });

        Assert.Single(units);
        Assert.Equal($"3:32: The bytes from offset {Start.Length + Good.Length + 33} on are not valid utf-8; save the file as UTF-8, or say which encoding it is in (often windows-1252).", fault?.Message);
        Assert.Null(none);
        Assert.Equal(["Good", "Café"], again.Select(unit => unit.Content.Source));
    }

    [Fact]
    public void Random_bytes_throw_nothing_but_refusals()
        => Gen.Byte.Array[0, 400].Sample(bytes => TmxFiles.Read(new MemoryStream(bytes)), iter: 2_000);

    /// <summary>Real files with bytes changed, left out and repeated.</summary>
    [Fact]
    public void Damaged_files_throw_nothing_but_refusals_and_what_is_read_of_them_can_be_written()
    {
        var files = Directory.GetFiles(TmxFiles.Folder, "*.tmx").Select(File.ReadAllBytes).ToList();
        var gen = Gen.Select(Gen.Int[0, files.Count - 1], Gen.Select(Gen.Int[0, 20_000], Gen.Byte, Gen.Int[0, 2]).Array[1, 6]);

        gen.Sample(
            damage =>
            {
                var bytes = files[damage.Item1].ToList();
                foreach (var (at, value, how) in damage.Item2)
                {
                    var place = at % bytes.Count;
                    if (how == 0) bytes[place] = value;
                    else if (how == 1) bytes.RemoveAt(place);
                    else bytes.InsertRange(place, bytes.GetRange(place / 2, Math.Min(40, bytes.Count - (place / 2))));
                }

                var (units, _, _) = TmxFiles.Read(new MemoryStream([.. bytes]));
                var (again, _, fault) = TmxFiles.Read(new MemoryStream(TmxFiles.Write(units)));

                Assert.Null(fault);
                Assert.Equal(units.Select(unit => (unit.Content, unit.Created, unit.Changed)), again.Select(unit => (unit.Content, unit.Created, unit.Changed)));
            },
            iter: 3_000);
    }

    private static (List<FileUnit> Units, List<Notice> Notices, TerminologyException? Fault, TimeSpan Time, long Peak) Measured(RepeatingStream stream)
    {
        var clock = Stopwatch.StartNew();
        var (units, notices, fault) = TmxFiles.Read(stream);
        return (units, notices, fault, clock.Elapsed, stream.Peak);
    }
}
