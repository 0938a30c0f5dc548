using System.Text;
using Markdig.Syntax.Inlines;
using Terminology.Model;

namespace Terminology.Sources;

/// <summary>The text of inline elements as a reader sees it: emphasis and links removed, line breaks as spaces.</summary>
internal sealed class PlainText
{
    private readonly StringBuilder text = new();
    private readonly List<TextSpan> bold = [];

    private PlainText()
    {
    }

    /// <summary>The text with runs of white space at both ends removed.</summary>
    public static string Of(ContainerInline? inlines) => inlines is null ? "" : Of(inlines, after: null, before: null).Text;

    /// <summary>The text and its bold runs, of the elements between two others.</summary>
    /// <param name="inlines">The parent.</param>
    /// <param name="after">The last child that is left out at the start; null = none.</param>
    /// <param name="before">The first child that is left out at the end; null = none.</param>
    public static (string Text, IReadOnlyList<TextSpan> Bold) Of(ContainerInline inlines, Inline? after, Inline? before)
    {
        var plain = new PlainText();
        for (var inline = after is null ? inlines.FirstChild : after.NextSibling; inline is not null && inline != before; inline = inline.NextSibling)
            plain.Append(inline);
        return plain.Trimmed();
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case ContainerInline container:
                AppendChildren(container);
                break;
        }
    }

    private void AppendChildren(ContainerInline container)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var start = text.Length;
        for (var child = container.FirstChild; child is not null; child = child.NextSibling) Append(child);
        if (container is EmphasisInline { DelimiterCount: >= 2 } && text.Length > start) bold.Add(new TextSpan(start, text.Length - start));
    }

    private (string Text, IReadOnlyList<TextSpan> Bold) Trimmed()
    {
        var whole = text.ToString();
        var trimmed = whole.Trim();
        var cut = whole.Length - whole.TrimStart().Length;
        return (trimmed, [.. bold.Select(span => span with { Start = span.Start - cut }).Where(span => span.Start >= 0 && span.End <= trimmed.Length)]);
    }
}
