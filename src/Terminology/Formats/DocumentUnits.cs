using Terminology.Model;
using Terminology.Sources;
using Terminology.Text;

namespace Terminology.Formats;

/// <summary>The translation units of a document pair, block by block and, where both sides agree, sentence by sentence.</summary>
internal static class DocumentUnits
{
    /// <summary>The units in their order, each with its neighbours; what keeps the documents from being aligned is reported to their files.</summary>
    public static IReadOnlyList<UnitContent> Of(DocumentPair pair) => InContext([.. pair.Align().SelectMany(blocks => Units(pair.Name, blocks.French.Text, blocks.English.Text))]);

    private static List<UnitContent> InContext(List<UnitContent> units) => [.. units.Select((unit, i) => unit with
    {
        Context = new SegmentContext(
            i == 0 ? Neighbour.Boundary : Neighbour.Of(units[i - 1].Source),
            i == units.Count - 1 ? Neighbour.Boundary : Neighbour.Of(units[i + 1].Source),
            Key: ""),
    })];

    private static IEnumerable<UnitContent> Units(string name, string source, string target)
    {
        if (!CanBeTranslated(source, target)) yield break;

        var sourceSentences = SentenceSplitter.Split(source);
        var targetSentences = SentenceSplitter.Split(target);
        if (sourceSentences.Count != targetSentences.Count)
        {
            yield return Unit(name, source, target);
            yield break;
        }

        for (var i = 0; i < sourceSentences.Count; i++)
        {
            var (from, to) = (Part(source, sourceSentences[i]), Part(target, targetSentences[i]));
            if (CanBeTranslated(from, to)) yield return Unit(name, from, to);
        }
    }

    private static UnitContent Unit(string name, string source, string target) => new(LanguageTag.French, LanguageTag.English, source, target)
    {
        Status = UnitStatus.Approved,
        Origin = UnitOrigin.Translator,
        Document = $"documents/{name}",
    };

    private static string Part(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    // Numbers alone are nobody's translation, nor are names and codes that stay as they are (VN 65-160).
    private static bool CanBeTranslated(string source, string target)
        => source.Any(char.IsLetter) && target.Any(char.IsLetter) && (source != target || source.Any(char.IsLower));
}
