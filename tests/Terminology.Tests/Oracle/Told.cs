using System.Globalization;
using Terminology.Memories;

namespace Terminology.Tests.Oracle;

/// <summary>Matches in one line each, so that oracle and service can be compared and what differs is seen.</summary>
internal static class Told
{
    public static string Line(OracleMatch match) => Line(
        match.Memory, match.Unit.Id, match.Reverse, match.Net,
        (match.Figures with { Kind = match.Kind, Percent = match.Gross, BasisPoints = match.BasisPoints }).ToString(),
        match.Penalties,
        (match.Context.Previous, match.Context.Next, match.Context.Key),
        match.Origins.Take(Match.MostOrigins).Select(origin => (origin.Memory, origin.Unit.Id, origin.Net)),
        match.Origins.Count);

    public static string Line(Match match) => Line(
        match.Memory, match.Unit.Id, match.Reverse, match.Score,
        OracleFigures.Of(match.Similarity).ToString()!,
        match.Penalties.Select(penalty => (penalty.Name, penalty.Points)),
        (match.Context.Previous, match.Context.Next, match.Context.Key),
        match.Origins.Select(origin => (origin.Memory, origin.Unit.Id, origin.Score)),
        match.OriginCount);

    private static string Line(
        string memory, Guid unit, bool reverse, int net, string figures, IEnumerable<(string Name, int Points)> penalties,
        (bool Previous, bool Next, bool Key) context, IEnumerable<(string Memory, Guid Unit, int Score)> origins, int originCount)
        => string.Create(
            CultureInfo.InvariantCulture,
            $"{memory} {unit}{(reverse ? " reverse" : "")}: {net}, {figures}, penalties [{string.Join(", ", penalties)}], context {context}, {originCount} origins [{string.Join(", ", origins)}]");
}
