using System.Text;
using Terminology.Formats.Units;
using Terminology.Model;

namespace Terminology.Tests.Formats.Units.Tmx;

/// <summary>One file for each dialect and each trap; beside it what is read of it, as text. <c>GOLDEN_UPDATE=1</c> rewrites that.</summary>
public sealed class TmxCaseTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(TmxFiles.Folder, "*.tmx").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Reads_a_file_as_written_down_beside_it(string name)
    {
        var path = Path.Combine(TmxFiles.Folder, name);
        using var stream = File.OpenRead(path + ".tmx");

        var (units, notices, fault) = TmxFiles.Read(stream);

        var read = TmxFiles.Describe(units, notices, fault);
        if (Environment.GetEnvironmentVariable("GOLDEN_UPDATE") == "1") File.WriteAllText(path + ".txt", read);
        Assert.Equal(File.ReadAllText(path + ".txt"), read);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_written_and_read_again_gives_the_same_units(string name)
    {
        using var stream = File.OpenRead(Path.Combine(TmxFiles.Folder, name + ".tmx"));
        var (units, _, _) = TmxFiles.Read(stream);

        foreach (var utf16 in new[] { false, true })
        {
            var written = TmxFiles.Write(units, new WritingOptions(LanguageTag.French, LanguageTag.English) { Utf16 = utf16 });

            var (again, _, fault) = TmxFiles.Read(new MemoryStream(written));

            Assert.Null(fault);
            Assert.Equal(Said(units), Said(again));
            Assert.Equal(units.Select(unit => (unit.Content, unit.Created, unit.Changed)), again.Select(unit => (unit.Content, unit.Created, unit.Changed)));
            Assert.Equal(written, TmxFiles.Write(again, new WritingOptions(LanguageTag.French, LanguageTag.English) { Utf16 = utf16 }));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_the_same_in_every_encoding(string name)
    {
        var text = File.ReadAllText(Path.Combine(TmxFiles.Folder, name + ".tmx"));
        var (units, _, _) = TmxFiles.Read(text);

        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false), new UnicodeEncoding(true, false) })
        {
            var (others, _, _) = TmxFiles.Read(new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));

            Assert.Equal(units, others);
        }
    }

    // Places differ between a file and its export.
    private static string Said(List<FileUnit> units) => TmxFiles.Describe([.. units.Select(unit => unit with { Place = new FilePlace(0, 0, 0) })], [], null);
}
