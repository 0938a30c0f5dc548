using CsCheck;
using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>Generators of scenarios.</summary>
internal static class Scenarios
{
    /// <summary>Few different days, so that the order is often decided behind them.</summary>
    public static readonly DateOnly FirstDay = new(2026, 1, 1);

    private static readonly LanguageTag[] EnglishTags = [LanguageTag.English, LanguageTag.Parse("en-GB", ""), LanguageTag.Parse("en-US", "")];
    private static readonly LanguageTag[] FrenchTags = [LanguageTag.French, LanguageTag.Parse("fr-FR", ""), LanguageTag.Parse("fr-CA", "")];

    private static readonly Gen<LanguageTag> English = Gen.Frequency((3, Gen.Const(EnglishTags[0])), (1, Gen.OneOf(EnglishTags)));
    private static readonly Gen<LanguageTag> French = Gen.Frequency((3, Gen.Const(FrenchTags[0])), (1, Gen.OneOf(FrenchTags)));

    private static readonly Gen<Neighbour> Neighbours = Gen.OneOf(
        Neighbour.Unknown, Neighbour.Boundary, Neighbour.Of("L’acheteur paie."), Neighbour.Of("L'acheteur paie. "), Neighbour.Of("Le vendeur livre."));

    private static readonly Gen<SegmentContext> Contexts = Gen.Frequency(
        (1, Gen.Const(SegmentContext.None)),
        (2, Gen.Select(Neighbours, Neighbours, Gen.OneOf("", "", "k1", "k2"), (previous, next, key) => new SegmentContext(previous, next, key))));

    private static readonly Gen<DateOnly?> Days = Gen.Frequency((2, Gen.Const((DateOnly?)null)), (1, Gen.Int[0, 3].Select(day => (DateOnly?)FirstDay.AddDays(day))));

    private static readonly Gen<UnitContent> Traits = Gen.Select(
        Gen.Frequency((3, Gen.Const(UnitStatus.Reviewed)), (1, Gen.Enum<UnitStatus>())),
        Gen.Frequency((3, Gen.Const(UnitOrigin.Translator)), (1, Gen.Enum<UnitOrigin>())),
        Gen.OneOf("", "contract", "invoice"),
        Contexts,
        Gen.Frequency((7, Gen.Const(false)), (1, Gen.Const(true))),
        Days,
        (status, origin, document, context, superseded, validUntil) => new UnitContent(default, default, "", "")
        {
            Status = status, Origin = origin, Document = document, Context = context, Superseded = superseded, ValidUntil = validUntil,
        });

    private static readonly Gen<UnitPlan> Units = Gen.Select(
        TradeTexts.Recipes, Gen.Bool, English, French, Traits, Gen.Int[0, 2], (recipe, fromFrench, english, french, traits, day) => new UnitPlan(recipe, fromFrench, english, french, traits, day));

    private static readonly Gen<QueryPlan> Queries = Gen.Select(
        TradeTexts.Recipes, Gen.Bool, English, French, Contexts, Gen.Bool, Days,
        (recipe, fromFrench, english, french, context, previousAlone, today) => new QueryPlan(recipe, fromFrench, english, french, context, previousAlone, today));

    /// <summary>Small memories of short segments.</summary>
    public static readonly Gen<Scenario> Small = Of(TradeTexts.Models, 1, 20);

    /// <summary>Memories large enough for merges, of segments of one to three tokens.</summary>
    public static readonly Gen<Scenario> Short = Of(TradeTexts.ModelsOf(1, 3), 60, 200);

    /// <summary>Memories large enough for merges, of ordinary segments.</summary>
    public static readonly Gen<Scenario> Large = Of(TradeTexts.ModelsOf(4, 20), 100, 300);

    /// <summary>Few segments of hundreds of tokens.</summary>
    public static readonly Gen<Scenario> Long = Of(TradeTexts.ModelsOf(100, 400), 1, 4, queries: 2);

    private static Gen<Scenario> Of(Gen<TextModel[]> models, int fewest, int most, int queries = 5)
        => Gen.Select(models, Memories(fewest, most).Array[1, 3], Queries.Array[1, queries], (texts, memories, queries) => new Scenario(texts, memories, queries));

    private static Gen<MemoryPlan> Memories(int fewest, int most)
    {
        var revisions = Gen.Select(Gen.Int[0, most], Units, Gen.Bool, (unit, plan, deleted) => new Revision(unit, plan, deleted));
        var points = Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[0, 10]));
        return Gen.Select(points, points, Units.Array[fewest, most], revisions.Array[0, most / 4], Gen.Frequency((4, Gen.Const(1)), (3, Gen.Const(3)), (1, Gen.Const(25))), (penalty, requestPenalty, units, changes, parts)
            => new MemoryPlan(penalty, requestPenalty, units, changes, parts));
    }
}
