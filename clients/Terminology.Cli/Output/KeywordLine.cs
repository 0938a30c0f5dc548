using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>One line of a concordance: the first words found begin at one column on all lines, what does not fit left and right of them is cut between words.</summary>
internal static class KeywordLine
{
    private const string Cut = "…";

    /// <summary>Returns the line in runs of text.</summary>
    /// <param name="text">The segment.</param>
    /// <param name="found">Where the words stand in it, at least once, left to right.</param>
    /// <param name="width">Columns of the line.</param>
    /// <param name="colour">Whether styles are shown; where they are not, brackets mark the words.</param>
    /// <param name="unseen">How often the words stand where the line does not show them.</param>
    public static IReadOnlyList<StyledText> Of(string text, IReadOnlyList<Span> found, int width, bool colour, out int unseen)
    {
        var column = width * 2 / 5;
        var (start, end) = (found[0].Start, found[0].Start + found[0].Length);
        var left = Left(text[..start], column);
        var marks = colour ? 0 : 2;
        var right = RightLength(text[end..], Math.Max(0, width - column - (end - start) - marks));
        var shown = found.TakeWhile(span => span.Start + span.Length <= end + right).ToList();
        unseen = found.Count - shown.Count;

        var begin = start - left.Length;
        var tail = right < text.Length - end ? Cut : "";
        var runs = Highlighting.Runs(Visible.Of(text[begin..(end + right)]), shown.Select(span => new Span { Start = span.Start - begin, Length = span.Length }), Styles.Found);
        var head = begin > 0 ? Cut : "";
        return [new string(' ', column - left.Length - head.Length) + head, .. colour ? runs : runs.Select(Marked), tail];
    }

    private static StyledText Marked(StyledText run) => run.Style.Equals(Styles.Found) ? $"[{run.Text}]" : run;

    /// <summary>The end of what stands before, as much as fits.</summary>
    private static string Left(string before, int room)
    {
        if (before.Length <= room) return before;

        var from = before.Length - room + Cut.Length;
        var space = before.IndexOf(' ', from);
        if (space >= 0 && space < before.Length - 1) from = space;
        else if (char.IsLowSurrogate(before[from])) from++;
        return before[from..];
    }

    /// <summary>How much of what stands behind fits.</summary>
    private static int RightLength(string behind, int room)
    {
        if (behind.Length <= room) return behind.Length;

        var to = Math.Max(0, room - Cut.Length);
        var space = to == 0 ? -1 : behind.LastIndexOf(' ', to - 1);
        if (space > 0) return space + 1;
        return to > 0 && char.IsHighSurrogate(behind[to - 1]) ? to - 1 : to;
    }
}
