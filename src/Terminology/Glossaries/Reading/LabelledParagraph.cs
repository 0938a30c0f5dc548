using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>A paragraph <c>**Label.** text</c>, with its source <c>*Source : …*</c> on a last line of its own where it has one.</summary>
/// <param name="Label">The label without its full stop.</param>
/// <param name="Text">The text, plain, without label and source.</param>
/// <param name="Bold">The bold runs of <paramref name="Text"/>.</param>
/// <param name="Source">The source without its label; empty if none.</param>
internal sealed record LabelledParagraph(string Label, string Text, IReadOnlyList<TextSpan> Bold, string Source)
{
    /// <summary>The paragraph; null if it does not begin with a label.</summary>
    public static LabelledParagraph? Read(ParagraphBlock paragraph)
    {
        if (paragraph.Inline is not { FirstChild: EmphasisInline { DelimiterCount: 2 } label } inlines) return null;
        var name = PlainText.Of(label);
        if (!name.EndsWith('.')) return null;

        var source = SourceOf(inlines, out var lineBreak);
        var (text, bold) = PlainText.Of(inlines, label, lineBreak);
        return new LabelledParagraph(name[..^1], text, bold, source);
    }

    private static string SourceOf(ContainerInline inlines, out Inline? lineBreak)
    {
        lineBreak = null;
        var last = inlines.LastChild;
        while (last is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace()) last = last.PreviousSibling;
        if (last is not EmphasisInline { DelimiterCount: 1, PreviousSibling: LineBreakInline before } emphasis) return "";

        var text = PlainText.Of(emphasis).AsSpan();
        if (!text.StartsWith("Source", StringComparison.Ordinal)) return "";
        text = text["Source".Length..].TrimStart();
        if (!text.StartsWith(":", StringComparison.Ordinal)) return "";

        lineBreak = before;
        return text[1..].Trim().ToString();
    }
}
