using Spectre.Console;
using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>Gives parts of a text a style.</summary>
internal static class Highlighting
{
    /// <summary>Returns the text in runs, those of <paramref name="spans"/> in the style given. Spans that do not lie in order within the text are passed over.</summary>
    public static IEnumerable<StyledText> Runs(string text, IEnumerable<Span> spans, Style style)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.Length <= 0 || span.Start + span.Length > text.Length) continue;
            if (span.Start > end) yield return text[end..span.Start];
            end = span.Start + span.Length;
            yield return new StyledText(text[span.Start..end], style);
        }

        if (end < text.Length) yield return text[end..];
    }
}
