using Terminology.Model;
using Terminology.Sources;
using Terminology.Text;

namespace Terminology.Formats;

/// <summary>Aligns a document with its translation, block by block and, where both sides agree, sentence by sentence.</summary>
internal sealed class DocumentPair(string name, SourceFile french, SourceFile english)
{
    /// <summary>The units; faults are reported to the files. None where the two differ in shape.</summary>
    public IEnumerable<UnitContent> Align()
    {
        if (french.Faults.Count + english.Faults.Count > 0) return [];
        if (MarkdownSource.Parse(french) is not { } frenchDocument || MarkdownSource.Parse(english) is not { } englishDocument) return [];

        var sources = DocumentBlocks.Of(frenchDocument, french);
        var targets = DocumentBlocks.Of(englishDocument, english);
        return HaveOneShape(sources, targets) ? InContext([.. sources.Zip(targets).SelectMany(pair => Units(pair.First, pair.Second))]) : [];
    }

    /// <summary>Tells every unit what stands before and after it.</summary>
    private static IEnumerable<UnitContent> InContext(List<UnitContent> units) => units.Select((unit, i) => unit with
    {
        Context = new SegmentContext(
            i == 0 ? Neighbour.Boundary : Neighbour.Of(units[i - 1].Source),
            i == units.Count - 1 ? Neighbour.Boundary : Neighbour.Of(units[i + 1].Source),
            Key: ""),
    });

    private bool HaveOneShape(IReadOnlyList<DocumentBlock> sources, IReadOnlyList<DocumentBlock> targets)
    {
        for (var i = 0; i < Math.Min(sources.Count, targets.Count); i++)
        {
            if (sources[i].Kind == targets[i].Kind) continue;
            english.Report(targets[i].Place, $"{Capital(targets[i].Kind)} stands here, {sources[i].Kind} in {french.Path}{At(sources[i])}; both must have the same blocks in the same order.");
            return false;
        }

        if (sources.Count > targets.Count)
            english.Report(english.Text.Length, $"The document ends here, but {french.Path} goes on with {sources[targets.Count].Kind}{At(sources[targets.Count])}; both must have the same blocks in the same order.");
        else if (targets.Count > sources.Count)
            english.Report(targets[sources.Count].Place, $"{Capital(targets[sources.Count].Kind)} stands here, but {french.Path} has ended; both must have the same blocks in the same order.");
        return sources.Count == targets.Count;
    }

    private IEnumerable<UnitContent> Units(DocumentBlock source, DocumentBlock target)
    {
        if (!CanBeTranslated(source.Text, target.Text))
        {
            if (source.Text.Length == 0 && HasLetter(target.Text)) french.Report(source.Place, $"{Capital(source.Kind)} is empty here, but not in {english.Path}; translate it or empty both.");
            if (target.Text.Length == 0 && HasLetter(source.Text)) english.Report(target.Place, $"{Capital(target.Kind)} is empty here, but not in {french.Path}; translate it or empty both.");
            yield break;
        }

        var sourceSentences = SentenceSplitter.Split(source.Text);
        var targetSentences = SentenceSplitter.Split(target.Text);
        if (sourceSentences.Count != targetSentences.Count)
        {
            yield return Unit(source.Text, target.Text);
            yield break;
        }

        for (var i = 0; i < sourceSentences.Count; i++)
        {
            var (from, to) = (Part(source.Text, sourceSentences[i]), Part(target.Text, targetSentences[i]));
            if (CanBeTranslated(from, to)) yield return Unit(from, to);
        }
    }

    private UnitContent Unit(string source, string target) => new(LanguageTag.French, LanguageTag.English, source, target)
    {
        Status = UnitStatus.Approved,
        Origin = UnitOrigin.Translator,
        Document = $"documents/{name}",
    };

    private string At(DocumentBlock block)
    {
        var (line, column) = french.LineAndColumn(block.Place);
        return FormattableString.Invariant($":{line}:{column}");
    }

    private static string Part(string text, TextSpan span) => text.Substring(span.Start, span.Length);

    // Numbers alone are nobody's translation, nor are names and codes that stay as they are (VN 65-160).
    private static bool CanBeTranslated(string source, string target)
        => HasLetter(source) && HasLetter(target) && (source != target || source.Any(char.IsLower));

    private static bool HasLetter(string text) => text.Any(char.IsLetter);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
