using Terminology.Model;
using Terminology.Sources;
using Terminology.Text;

namespace Terminology.Formats;

/// <summary>Reads the segments of one Markdown document, for analysis and pre-translation.</summary>
/// <remarks>
/// A document that stands beside its translation (<c>name.fr.md</c>, <c>name.en.md</c>) is cut as <see cref="DocumentPairs"/> cuts the two, so that its segments are those of
/// the memory made of them; any other by block and sentence. Text without a letter is nobody's to translate and is left out.
/// </remarks>
public static class MarkdownSegments
{
    private const string French = DocumentPairs.French;
    private const string English = DocumentPairs.English;

    /// <summary>The segments in the order of the document; a text that comes twice is there twice.</summary>
    /// <param name="file">The document.</param>
    /// <param name="faults">What keeps it from being read, by line and column; none if it could be.</param>
    public static IReadOnlyList<string> Read(string file, out IReadOnlyList<Fault> faults)
    {
        var document = SourceReader.Read(file, file);
        var segments = document.Faults.Count == 0 ? Aligned(file) ?? Alone(document) : [];
        faults = document.Faults;
        return faults.Count == 0 ? segments : [];
    }

    /// <summary>The segments as its translation, if there is a sound one, lets it be cut.</summary>
    private static List<string>? Aligned(string file)
    {
        var isFrench = file.EndsWith(French, StringComparison.Ordinal);
        if (!isFrench && !file.EndsWith(English, StringComparison.Ordinal)) return null;

        var name = file[..^French.Length];
        if (!File.Exists(name + (isFrench ? English : French))) return null;

        var (french, english) = (SourceReader.Read(name + French, name + French), SourceReader.Read(name + English, name + English));
        List<string> segments = [.. new DocumentPair(name, french, english).Align().Select(unit => isFrench ? unit.Source : unit.Target)];
        return french.Faults.Count + english.Faults.Count == 0 ? segments : null;
    }

    private static List<string> Alone(SourceFile file)
    {
        if (MarkdownSource.Parse(file) is not { } document) return [];

        return [.. DocumentBlocks.Of(document, file)
            .SelectMany(block => SentenceSplitter.Split(block.Text).Select(span => block.Text.Substring(span.Start, span.Length)))
            .Where(sentence => sentence.Any(char.IsLetter))];
    }
}
