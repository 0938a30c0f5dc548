using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Formats;

/// <summary>Reads bilingual documents: <c>name.fr.md</c> and <c>name.en.md</c> with the same blocks in the same order.</summary>
public static class DocumentPairs
{
    private const string French = ".fr.md";
    private const string English = ".en.md";

    /// <summary>The translation units of all document pairs of a folder.</summary>
    /// <param name="documentsFolder">The folder; where it does not exist there are no documents.</param>
    /// <param name="faults">What is wrong, by path (relative to the folder), line and column. A faulty pair gives no units, the others do.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>French to English, approved, by document name and in the order of the documents, each with its neighbours.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<UnitContent> Read(string documentsFolder, out IReadOnlyList<Fault> faults, CancellationToken cancellation = default)
    {
        var files = Directory.Exists(documentsFolder) ? Directory.GetFiles(documentsFolder, "*.md") : [];
        var names = files.Select(file => Path.GetFileName(file)).ToHashSet(StringComparer.Ordinal);
        var found = new List<Fault>();
        var units = new List<UnitContent>();
        foreach (var name in names.Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!names.Contains(name + French)) found.Add(Missing(name + English, name + French));
            else if (!names.Contains(name + English)) found.Add(Missing(name + French, name + English));
            else units.AddRange(ReadPair(documentsFolder, name, found));
        }

        faults = [.. found.OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column)];
        return units;
    }

    private static List<UnitContent> ReadPair(string folder, string name, List<Fault> faults)
    {
        var french = SourceReader.Read(Path.Combine(folder, name + French), name + French);
        var english = SourceReader.Read(Path.Combine(folder, name + English), name + English);
        List<UnitContent> units = [.. new DocumentPair(name, french, english).Align()];
        if (french.Faults.Count + english.Faults.Count == 0) return units;

        faults.AddRange(french.Faults.Concat(english.Faults));
        return [];
    }

    private static string? NameOf(string file)
        => file.EndsWith(French, StringComparison.Ordinal) ? file[..^French.Length] : file.EndsWith(English, StringComparison.Ordinal) ? file[..^English.Length] : null;

    private static Fault Missing(string present, string absent) => new(present, 1, 1, $"The translation is missing; add {absent} beside it.");
}
