using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>Neighbouring operations taken together: a run of the segment looked up and the run of the match that stands in its place.</summary>
/// <remarks>Offsets are UTF-16 code units; ends are exclusive.</remarks>
internal readonly record struct Change(int QueryStart, int QueryEnd, int SourceStart, int SourceEnd)
{
    /// <summary>Returns the changes left to right. Operations whose spans do not lie in order within the texts are passed over.</summary>
    public static IReadOnlyList<Change> Of(string query, Match match)
    {
        var changes = new List<Change>();
        foreach (var operation in match.Operations)
        {
            var next = Of(operation);
            var last = changes.Count == 0 ? default : changes[^1];
            if (!next.Follows(last) || next.QueryEnd > query.Length || next.SourceEnd > match.Source.Length) continue;

            if (changes.Count > 0 && last.Touches(next, query, match.Source)) changes[^1] = new Change(last.QueryStart, next.QueryEnd, last.SourceStart, next.SourceEnd);
            else changes.Add(next);
        }

        return changes;
    }

    /// <summary>The runs of one operation.</summary>
    public static Change Of(Operation operation) => new(
        operation.Query?.Start ?? 0,
        (operation.Query?.Start ?? 0) + (operation.Query?.Length ?? 0),
        operation.Source?.Start ?? 0,
        (operation.Source?.Start ?? 0) + (operation.Source?.Length ?? 0));

    /// <summary>Whether nothing but white space stands between this change and the next, in either text.</summary>
    public bool Touches(Change next, string query, string source)
        => IsBlank(query, QueryEnd, next.QueryStart) && IsBlank(source, SourceEnd, next.SourceStart);

    private bool Follows(Change last)
        => QueryStart >= last.QueryEnd && SourceStart >= last.SourceEnd && QueryEnd >= QueryStart && SourceEnd >= SourceStart;

    private static bool IsBlank(string text, int start, int end)
        => end <= text.Length && text.AsSpan(start, end - start).IsWhiteSpace();
}
