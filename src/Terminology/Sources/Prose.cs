using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Terminology.Model;

namespace Terminology.Sources;

/// <summary>Where a Markdown source holds prose: neither its marks, nor code, nor the addresses of links.</summary>
internal static class Prose
{
    /// <summary>The runs of prose below an element, in the order of the source; an emphasis, a link or a line end parts two runs.</summary>
    public static IEnumerable<TextSpan> Runs(MarkdownObject element) => Descendants<LiteralInline>(element).Where(literal => !literal.Span.IsEmpty).Select(Run);

    /// <summary>The runs of prose in the labels of links below an element.</summary>
    public static IEnumerable<TextSpan> LinkLabels(MarkdownObject element) => Descendants<LinkInline>(element).SelectMany(Runs);

    /// <summary>The runs of prose below an element outside italics: what the writer says, not what is quoted or spoken of.</summary>
    public static IEnumerable<TextSpan> OutsideItalics(MarkdownObject element)
        => Descendants<LiteralInline>(element).Where(literal => !literal.Span.IsEmpty && !IsItalic(literal)).Select(Run);

    /// <summary>The character that a reader sees before a place, emphasis marks passed over; <c>\n</c> at the start.</summary>
    public static char Before(string source, int place)
    {
        var before = place - 1;
        while (before >= 0 && IsEmphasis(source[before])) before--;
        return before < 0 ? '\n' : source[before];
    }

    /// <summary>The character that a reader sees after a place, emphasis marks passed over; <c>\n</c> at the end.</summary>
    public static char After(string source, int place)
    {
        var after = place + 1;
        while (after < source.Length && IsEmphasis(source[after])) after++;
        return after >= source.Length ? '\n' : source[after];
    }

    // Markdig looks for the descendants of a paragraph among blocks only.
    private static IEnumerable<T> Descendants<T>(MarkdownObject element)
        where T : Inline
        => (element is LeafBlock { Inline: { } inlines } ? inlines : element).Descendants<T>();

    private static TextSpan Run(LiteralInline literal) => new(literal.Span.Start, literal.Span.Length);

    private static bool IsItalic(LiteralInline literal) => literal.FindParentOfType<EmphasisInline>().Any(emphasis => emphasis.DelimiterCount == 1);

    private static bool IsEmphasis(char c) => c is '*' or '_';
}
