using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Formats;

/// <summary>Reads bilingual documents: <c>name.fr.md</c> and <c>name.en.md</c> with the same blocks in the same order.</summary>
public static class DocumentPairs
{
    /// <summary>The translation units of all document pairs of a folder.</summary>
    /// <param name="documentsFolder">The folder; where it does not exist there are no documents.</param>
    /// <param name="faults">What is wrong, by path (relative to the folder), line and column. A faulty pair gives no units, the others do.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>French to English, approved, by document name and in the order of the documents, each with its neighbours.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<UnitContent> Read(string documentsFolder, out IReadOnlyList<Fault> faults, CancellationToken cancellation = default)
    {
        var folder = new DocumentFolder(documentsFolder, prefix: "");
        var found = new List<Fault>(folder.Untranslated);
        var units = new List<UnitContent>();
        foreach (var pair in folder.Pairs)
        {
            cancellation.ThrowIfCancellationRequested();
            var aligned = DocumentUnits.Of(pair);
            if (pair.French.Source.Faults.Count + pair.English.Source.Faults.Count == 0) units.AddRange(aligned);
            else found.AddRange(pair.French.Source.Faults.Concat(pair.English.Source.Faults));
        }

        faults = [.. found.OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column)];
        return units;
    }
}
