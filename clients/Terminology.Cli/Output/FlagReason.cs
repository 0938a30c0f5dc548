using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>Says what a critical difference is about: what stands in the segment, and what in the match.</summary>
internal static class FlagReason
{
    /// <summary>Returns the line, for instance <c>Careful, negation: “not” only in the segment</c>.</summary>
    /// <param name="query">The segment that was looked up.</param>
    /// <param name="match">The match.</param>
    /// <param name="flag">One of its flags.</param>
    public static string Of(string query, Match match, Flag flag)
    {
        var here = Quoted(query, flag.Query);
        var there = Quoted(match.Source, flag.Source);
        var what = $"Careful, {flag.Name.Replace('-', ' ')}";
        return (here.Length, there.Length) switch
        {
            (> 0, > 0) => $"{what}: {here} in the segment, {there} in the match",
            (> 0, 0) => $"{what}: {here} only in the segment",
            (0, > 0) => $"{what}: {there} only in the match",
            _ => what,
        };
    }

    private static string Quoted(string text, IEnumerable<Span> spans)
        => string.Join(", ", spans.Select(span => $"“{Visible.Of(text.Substring(span.Start, span.Length))}”"));
}
