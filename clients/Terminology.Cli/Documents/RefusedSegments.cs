using System.Globalization;
using System.Text.RegularExpressions;
using Terminology.Client;

namespace Terminology.Cli.Documents;

/// <summary>Says where in the files the segments stand that an analysis was refused for.</summary>
internal static partial class RefusedSegments
{
    /// <summary>One sentence a violation, beginning with the place; none if the refusal names no segment.</summary>
    public static IReadOnlyList<string> Of(TerminologyRefusedException refusal, IReadOnlyList<TextDocument> documents)
        => [.. refusal.Violations
            .Select(violation => (violation.Message, Match: Path().Match(violation.Field)))
            .Where(violation => violation.Match.Success)
            .Select(violation => $"{Place(int.Parse(violation.Match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), documents)}: {violation.Message}")];

    private static string Place(int index, IReadOnlyList<TextDocument> documents)
    {
        foreach (var document in documents)
        {
            if (index < document.Segments.Count) return document.PlaceOf(index);
            index -= document.Segments.Count;
        }

        throw new InvalidOperationException("The service refused a segment that it was not sent.");
    }

    [GeneratedRegex(@"^segments\[(?<number>\d{1,9})\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Path();
}
