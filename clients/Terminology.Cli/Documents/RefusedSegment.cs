using System.Globalization;
using System.Text.RegularExpressions;
using Terminology.Client;

namespace Terminology.Cli.Documents;

/// <summary>Says where in the files the segment stands that an analysis was refused for.</summary>
internal static partial class RefusedSegment
{
    /// <summary>One sentence that begins with the place; null if the refusal names no segment.</summary>
    public static string? Of(TerminologyRefusedException refusal, IReadOnlyList<TextDocument> documents)
    {
        if (refusal.Violations is not [var violation, ..] || Path().Match(violation.Field) is not { Success: true } match) return null;

        var index = int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        foreach (var document in documents)
        {
            if (index < document.Segments.Count) return $"{document.PlaceOf(index)}: {violation.Message}";
            index -= document.Segments.Count;
        }

        return null;
    }

    [GeneratedRegex(@"^segments\[(?<number>\d{1,9})\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Path();
}
