using System.Globalization;
using Terminology.Memories;

namespace Terminology.Tests.Oracle;

/// <summary>Matches in one line each, so that oracle and service can be compared and what differs is seen.</summary>
internal static class Told
{
    public static string Line(OracleMatch match) => string.Create(
        CultureInfo.InvariantCulture,
        $"{match.Memory} {match.Unit.Id}{(match.Reverse ? " reverse" : "")}: {match.Net} of {match.Gross}, {match.Similarity}, {Points(match.Penalties)}");

    public static string Line(Match match) => string.Create(
        CultureInfo.InvariantCulture,
        $"{match.Memory} {match.Unit.Id}{(match.Reverse ? " reverse" : "")}: {match.Score} of {match.Similarity.Percent}, {match.Similarity}, {Points(match.Penalties.Select(penalty => (penalty.Name, penalty.Points)))}");

    private static string Points(IEnumerable<(string Name, int Points)> penalties) => string.Join(" ", penalties.Select(penalty => $"{penalty.Name} {penalty.Points}"));
}
