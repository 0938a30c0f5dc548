using System.Globalization;
using Terminology.Matching;
using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>A look-up (scoring definition §5, §6 and §9): every unit compared, nothing filtered.</summary>
internal static class OracleLookup
{
    /// <summary>All matches, whatever their score, in order.</summary>
    public static List<OracleMatch> Find(OracleQuery query, IReadOnlyList<OracleMemory> memories)
    {
        var segment = new OracleSegment(query.Segment, query.SourceLanguage);
        var found = memories.SelectMany((memory, place) => memory.Units.SelectMany(unit => Compare(query, segment, memory, place, unit))).ToList();
        var ambiguous = found.Where(match => match.Figures.Kind == MatchKind.Exact).Select(match => Exactly(match.Target)).Distinct().Count() > 1;
        var judged = found.Select(match => ambiguous && match.Figures.Kind == MatchKind.Exact ? match with { Penalties = [.. match.Penalties, ("ambiguous", 1)] } : match);

        // Groups come in the order of their first match, so a match stands where the best of those that say the same does.
        return [.. Ordered(judged, query)
            .GroupBy(match => (Exactly(match.Source), Exactly(match.Target), match.SourceLanguage, match.TargetLanguage))
            .Select(group => group.First() with { Origins = [.. group] })];
    }

    private static IEnumerable<OracleMatch> Compare(OracleQuery query, OracleSegment segment, OracleMemory memory, int place, TranslationUnit unit)
    {
        var content = unit.Content;
        foreach (var reverse in new[] { false, true })
        {
            var (sourceLanguage, targetLanguage) = reverse ? (content.TargetLanguage, content.SourceLanguage) : (content.SourceLanguage, content.TargetLanguage);
            if (sourceLanguage.Primary != query.SourceLanguage.Primary || targetLanguage.Primary != query.TargetLanguage.Primary) continue;

            var source = new OracleSegment(reverse ? content.TargetSegment : content.SourceSegment, sourceLanguage);
            if (OracleScore.Of(segment, source) is not { } figures) continue;

            var beyondRepair = BeyondRepair(segment, source, reverse ? content.SourceSegment : content.TargetSegment, targetLanguage);
            var context = figures.Kind == MatchKind.Exact && !reverse ? OracleContext.Of(query.Context, content.Context) : default;
            yield return new OracleMatch(memory.Name, place, unit, reverse, figures)
            {
                Context = context,
                Level = context.Level(query.PreviousAlone),
                NumberFlag = figures.Kind == MatchKind.Reorder ? OtherNumbers(segment, source) : beyondRepair > 0,
                Penalties = [.. Penalties(query, memory, content, targetLanguage, figures.Kind == MatchKind.Near ? beyondRepair : 0).Where(penalty => penalty.Points > 0)],
            };
        }
    }

    /// <summary>Text and tags, bit-exact.</summary>
    private static (string Text, string Tags) Exactly(Segment segment) => (segment.Text, string.Join(' ', segment.Tags.Select(tag => (tag.Kind, tag.Id, tag.Position))));

    /// <summary>How many numbers differ, where they align one to one and cannot be replaced; else 0.</summary>
    private static int BeyondRepair(OracleSegment query, OracleSegment source, Segment target, LanguageTag targetLanguage)
    {
        var differing = query.Numbers.Count == source.Numbers.Count ? OracleRepair.Differing(query, source) : 0;
        return differing > 0 && !OracleRepair.IsPossible(query, source, new OracleSegment(target, targetLanguage)) ? differing : 0;
    }

    /// <summary>Whether a text in another order has as many numbers, but others: they have no partners, and it keeps its own.</summary>
    private static bool OtherNumbers(OracleSegment query, OracleSegment source)
        => query.Numbers.Count == source.Numbers.Count && !query.Numbers.Select(number => number.Number).Order().SequenceEqual(source.Numbers.Select(number => number.Number).Order());

    private static IEnumerable<(string Name, int Points)> Penalties(OracleQuery query, OracleMemory memory, UnitContent content, LanguageTag target, int numbers)
    {
        yield return ("memory", memory.Penalty);
        yield return ("request", memory.RequestPenalty);
        yield return ("machine", content.Origin == UnitOrigin.Machine ? 5 : 0);
        yield return ("alignment", content.Origin == UnitOrigin.Alignment ? 1 : 0);
        yield return ("draft", content.Status == UnitStatus.Draft ? 1 : 0);
        yield return ("variant", Region(query.TargetLanguage) is { } asked && Region(target) is { } stored && asked != stored ? 2 : 0);
        yield return ("superseded", content.Superseded || content.ValidUntil < query.Today ? 5 : 0);
        yield return ("numbers", numbers);
    }

    /// <summary>The region a tag names (<c>CA</c> of <c>fr-CA</c>); null if it names none.</summary>
    private static string? Region(LanguageTag tag)
        => tag.Value.Split('-').Skip(1).FirstOrDefault(part => part.Length == 2 || (part.Length == 3 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)));

    private static IOrderedEnumerable<OracleMatch> Ordered(IEnumerable<OracleMatch> matches, OracleQuery query)
        => matches
            .OrderByDescending(match => match.Net)
            .ThenByDescending(match => match.Level)
            .ThenByDescending(match => match.BasisPoints)
            .ThenBy(match => match.Ambiguous)
            .ThenByDescending(match => match.Standing)
            .ThenBy(match => match.Place)
            .ThenByDescending(match => match.TargetLanguage == query.TargetLanguage)
            .ThenByDescending(match => match.Unit.Changed)
            .ThenBy(match => match.Unit.Id.ToString(), StringComparer.Ordinal)
            .ThenBy(match => match.Memory, StringComparer.Ordinal);
}
