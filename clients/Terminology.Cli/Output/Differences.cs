using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>Shows where a match's source differs from the segment that was looked up.</summary>
internal static class Differences
{
    /// <summary>Returns the source in parts, with what it replaces put in.</summary>
    /// <returns>The parts in reading order. The equal and the inserted ones make up the source, but for a space beside a deleted word.</returns>
    public static IReadOnlyList<TextPart> Of(string query, Match match)
    {
        var parts = new List<TextPart>();
        var source = match.Source;
        var end = 0;
        foreach (var change in Change.Of(query, match))
        {
            Add(PartKind.Equal, source[end..change.SourceStart]);
            AddChange(change);
            end = change.SourceEnd;
        }

        Add(PartKind.Equal, source[end..]);
        return parts;

        void AddChange(Change change)
        {
            var deleted = query[change.QueryStart..change.QueryEnd];
            var onlyDeleted = change.SourceStart == change.SourceEnd;
            // A deleted word keeps the space that it had in the segment, or it would stick to its neighbour.
            if (onlyDeleted && IsSpace(query, change.QueryStart - 1) && IsWord(source, change.SourceStart - 1)) Add(PartKind.Equal, " ");
            Add(PartKind.Deleted, deleted);
            if (onlyDeleted && IsSpace(query, change.QueryEnd) && IsWord(source, change.SourceStart)) Add(PartKind.Equal, " ");
            Add(PartKind.Inserted, source[change.SourceStart..change.SourceEnd]);
        }

        void Add(PartKind kind, string text)
        {
            if (text.Length > 0) parts.Add(new TextPart(kind, text));
        }
    }

    /// <summary>Returns the parts as they are shown: in colours, or with the marks <c>[-deleted-]{+inserted+}</c>.</summary>
    public static IEnumerable<StyledText> Shown(IEnumerable<TextPart> parts, bool colour)
        => parts.Select(part => (part.Kind, Text: Visible.Of(part.Text)) switch
        {
            (PartKind.Deleted, var text) => colour ? new StyledText(text, Styles.Deleted) : $"[-{text}-]",
            (PartKind.Inserted, var text) => colour ? new StyledText(text, Styles.Inserted) : $"{{+{text}+}}",
            (_, var text) => text,
        });

    private static bool IsSpace(string text, int index) => index >= 0 && index < text.Length && char.IsWhiteSpace(text[index]);

    private static bool IsWord(string text, int index) => index >= 0 && index < text.Length && !char.IsWhiteSpace(text[index]);
}
