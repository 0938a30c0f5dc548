using System.Text;
using Terminology.Formats.Units;
using Terminology.Model;

namespace Terminology.Tests.Formats.Units.Tmx;

/// <summary>What the caller asks for: languages, encodings, what is kept.</summary>
public sealed class TmxReaderTests
{
    private static readonly LanguageTag Canadian = LanguageTag.Parse("fr-CA", "");

    [Fact]
    public void Prefers_the_variant_wanted_then_one_without_a_region_then_others_and_keeps_all()
    {
        var (units, _, _) = Read("regions", new ReadingOptions(LanguageTag.English, Canadian));

        Assert.Equal(["fr-CA", "fr", "fr-BE", "fr-FR"], units.Where(unit => unit.Place.Id == "r1").Select(unit => unit.Content.TargetLanguage.Value));
    }

    [Fact]
    public void Reads_the_direction_that_is_wanted_whatever_the_file_calls_its_source()
    {
        var (units, notices, _) = Read("matecat", new ReadingOptions(LanguageTag.French, LanguageTag.English));

        Assert.Equal(["fr-FR", "fr-FR"], units.Select(unit => unit.Content.SourceLanguage.Value));
        Assert.All(units, unit => Assert.Equal(SegmentContext.None, unit.Content.Context));
        Assert.Contains(units[0].Content.Properties, property => property == new UnitProperty("tmx:target:x-context-post", "Two pallets were missing."));
        Assert.Equal("missing-language", Assert.Single(notices).Code);
    }

    [Fact]
    public void A_context_read_against_the_direction_of_the_file_goes_out_and_in_again_as_that_of_the_target()
    {
        var options = new ReadingOptions(LanguageTag.French, LanguageTag.English);
        var (units, _, _) = Read("matecat", options);

        var (again, _, _) = TmxFiles.Read(new MemoryStream(TmxFiles.Write(units)), options);
        var (anyway, _, _) = TmxFiles.Read(new MemoryStream(TmxFiles.Write(units)));

        Assert.Equal(units.Select(unit => unit.Content), again.Select(unit => unit.Content));
        Assert.Equal(units.Select(unit => unit.Content), anyway.Select(unit => unit.Content));
    }

    [Fact]
    public void Refuses_a_unit_without_the_language_that_is_wanted_and_says_what_it_has()
    {
        var (units, notices, _) = Read("dgt", new ReadingOptions(LanguageTag.English, LanguageTag.Parse("it", "")));

        Assert.Empty(units);
        Assert.Equal("The unit has no variant in “it”; it has: en-GB.", Assert.Single(notices).Message);
    }

    [Fact]
    public void Leaves_out_targets_that_are_their_source_if_asked()
    {
        var (units, notices, _) = Read("damaged", TmxFiles.Everything with { KeepIdentical = false });

        Assert.DoesNotContain(units, unit => unit.Place.Id == "12");
        Assert.Single(notices, notice => notice.Code == "identical");
    }

    [Fact]
    public void Replaces_characters_that_no_document_holds_if_asked()
    {
        var (units, notices, _) = Read("damaged", TmxFiles.Everything with { ReplaceIllegalCharacters = true });
        var (raw, _, _) = Read("raw-control", TmxFiles.Everything with { ReplaceIllegalCharacters = true });

        Assert.Equal("Bell � here", units.Single(unit => unit.Place.Id == "2").Content.Source);
        Assert.Equal("Half � pair", units.Single(unit => unit.Place.Id == "3").Content.Source);
        Assert.Equal("Control � note", Assert.Single(units.Single(unit => unit.Place.Id == "13").Content.Notes));
        Assert.Equal("Raw � control", raw[1].Content.Source);
        Assert.DoesNotContain(notices, notice => notice is { Kind: NoticeKind.Refused, Code: "illegal-character" });
    }

    [Fact]
    public void A_unit_whose_file_states_no_document_has_the_one_of_the_options()
    {
        var (units, _, _) = Read("omegat", TmxFiles.Everything with { Document = "agence" });

        Assert.Equal(["agence", "agence", "transport/connaissement.html"], units.Select(unit => unit.Content.Document));
    }

    [Theory]
    [InlineData("windows-1252", 1252, "L’œuvre à 5 €")]
    [InlineData("ISO-8859-1", 1252, "L’œuvre à 5 €")]
    [InlineData("iso-8859-15", 28605, "L'œuvre à 5 €")]
    [InlineData("us-ascii", 20127, "L&#8217;&#339;uvre &#xE0; 5 &#8364;")]
    [InlineData("utf-16", 65001, "L’œuvre à 5 €")]
    public void Reads_the_encoding_that_the_file_declares(string declared, int codePage, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var file = $"<?xml version='1.0' encoding='{declared}'?><tmx><header srclang='fr'/><body><tu><tuv xml:lang='fr'><seg>{text}</seg></tuv><tuv xml:lang='en'><seg>x</seg></tuv></tu></body></tmx>";

        var (units, notices, fault) = TmxFiles.Read(new MemoryStream(Encoding.GetEncoding(codePage).GetBytes(file)));

        Assert.Null(fault);
        Assert.Equal(declared == "iso-8859-15" ? "L'œuvre à 5 €" : "L’œuvre à 5 €", Assert.Single(units).Content.Source);
        Assert.Equal(declared == "utf-16" ? ["declared-encoding"] : [], notices.Select(notice => notice.Code));
    }

    [Fact]
    public void A_byte_order_mark_wins_over_the_declaration_and_says_so()
    {
        var file = "<?xml version='1.0' encoding='utf-8'?><tmx><header srclang='fr'/><body><tu><tuv xml:lang='fr'><seg>été</seg></tuv><tuv xml:lang='en'><seg>x</seg></tuv></tu></body></tmx>";

        var (units, notices, _) = TmxFiles.Read(new MemoryStream([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(file)]));

        Assert.Equal("été", Assert.Single(units).Content.Source);
        Assert.Equal("The file is stated to be in “utf-8” and is in utf-16; it is read as that.", Assert.Single(notices).Message);
    }

    [Fact]
    public void Stops_when_asked()
    {
        using var cancellation = new CancellationTokenSource();
        using var stream = File.OpenRead(Path.Combine(TmxFiles.Folder, "regions.tmx"));
        var reading = TmxReader.Read(stream, TmxFiles.Everything, _ => { }, cancellation.Token);

        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var unit in reading) cancellation.Cancel();
        });
    }

    [Fact]
    public void No_message_quotes_a_segment()
    {
        foreach (var file in Directory.GetFiles(TmxFiles.Folder, "*.tmx"))
        {
            using var stream = File.OpenRead(file);
            var (units, notices, fault) = TmxFiles.Read(stream);
            var said = string.Join('\n', notices.Select(notice => notice.Message).Append(fault?.ToString() ?? ""));

            foreach (var unit in units.Where(unit => unit.Content.Source.Length > 4))
            {
                Assert.DoesNotContain(unit.Content.Source, said, StringComparison.Ordinal);
                Assert.DoesNotContain(unit.Content.Target, said, StringComparison.Ordinal);
            }

            Assert.DoesNotContain("development", said, StringComparison.Ordinal);
        }
    }

    private static (List<FileUnit> Units, List<Notice> Notices, TerminologyException? Fault) Read(string name, ReadingOptions options)
    {
        using var stream = File.OpenRead(Path.Combine(TmxFiles.Folder, name + ".tmx"));
        return TmxFiles.Read(stream, options);
    }
}
