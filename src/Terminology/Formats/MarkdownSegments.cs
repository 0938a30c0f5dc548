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
    /// <summary>The segments in the order of the document; a text that comes twice is there twice.</summary>
    /// <param name="file">The document.</param>
    /// <param name="faults">What keeps it from being read, by line and column; none if it could be.</param>
    public static IReadOnlyList<string> Read(string file, out IReadOnlyList<Fault> faults)
    {
        var isEnglish = file.EndsWith(DocumentFolder.English, StringComparison.Ordinal);
        var document = DocumentFile.Read(file, file, isEnglish ? LanguageTag.English : LanguageTag.French);
        faults = document.Source.Faults;
        if (document.Document is null) return [];

        var translation =
            isEnglish ? file[..^DocumentFolder.English.Length] + DocumentFolder.French
            : file.EndsWith(DocumentFolder.French, StringComparison.Ordinal) ? file[..^DocumentFolder.French.Length] + DocumentFolder.English
            : null;
        return (File.Exists(translation) ? Aligned(file, translation, isEnglish) : null) ?? Alone(document);
    }

    /// <summary>The segments as the translation lets the document be cut; null if the two do not fit together.</summary>
    private static List<string>? Aligned(string file, string translation, bool isEnglish)
    {
        // Read again: what does not fit is reported to the files, and is no fault of the document alone.
        var french = DocumentFile.Read(isEnglish ? translation : file, "", LanguageTag.French);
        var english = DocumentFile.Read(isEnglish ? file : translation, "", LanguageTag.English);
        var units = DocumentUnits.Of(new DocumentPair(Path.GetFileName(file), french, english));
        return french.Source.Faults.Count + english.Source.Faults.Count > 0 ? null : [.. units.Select(unit => isEnglish ? unit.Target : unit.Source)];
    }

    private static List<string> Alone(DocumentFile document)
        => [.. document.Blocks()
            .SelectMany(block => SentenceSplitter.Split(block.Text).Select(span => block.Text.Substring(span.Start, span.Length)))
            .Where(sentence => sentence.Any(char.IsLetter))];
}
