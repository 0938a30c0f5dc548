using System.Diagnostics;
using Terminology.Formats.Units;

namespace Terminology.Tests.Formats.Units.Tmx;

/// <summary>What others read of our export, where Debian's translate-toolkit is installed.</summary>
public sealed class TranslateToolkitTests : IDisposable
{
    private const string Reader = "import sys, json\nfrom translate.storage import tmx\nstore = tmx.tmxfile.parsefile(sys.argv[1])\nprint(json.dumps([[u.source, u.target] for u in store.units]))\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("memoq", false)]
    [InlineData("memoq", true)]
    [InlineData("trados", false)]
    [InlineData("white-space", false)]
    [InlineData("damaged", false)]
    public void Another_reader_finds_our_units(string name, bool utf16)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/po2tmx"), "translate-toolkit is not installed.");
        using var file = File.OpenRead(Path.Combine(TmxFiles.Folder, name + ".tmx"));
        var (units, _, _) = TmxFiles.Read(file);
        var first = units[0].Content;
        var written = folder.Write("export.tmx", TmxFiles.Write(units, new WritingOptions(first.SourceLanguage, first.TargetLanguage) { Utf16 = utf16 }));

        var read = System.Text.Json.JsonSerializer.Deserialize<string[][]>(Run(folder.Write("read.py", Reader), written))!;

        Assert.Equal(units.Count, read.Length);
        foreach (var (unit, pair) in units.Zip(read).Where(both => both.First.Content.SourceTags.Count == 0))
        {
            Assert.Equal(Folded(unit.Content.Source), Folded(pair[0]));
            Assert.Equal(Folded(unit.Content.Target), Folded(pair[1]));
        }
    }

    // It trims and joins white space, and shows codes in its own way.
    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Run(params string[] arguments)
    {
        using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var errors = python.StandardError.ReadToEndAsync();
        var output = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        Assert.True(python.ExitCode == 0, errors.Result);
        return output;
    }
}
