using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>How a look-up of a scenario is made.</summary>
/// <param name="Recipe">Its text.</param>
/// <param name="FromFrench">True if the text is French.</param>
/// <param name="English">Tag of English in the request.</param>
/// <param name="French">Tag of French in the request.</param>
/// <param name="Context">Its context.</param>
/// <param name="PreviousAlone">True where the next segment does not count.</param>
/// <param name="Today">The day that validity is judged by.</param>
internal sealed record QueryPlan(Recipe Recipe, bool FromFrench, LanguageTag English, LanguageTag French, SegmentContext Context, bool PreviousAlone, DateOnly? Today)
{
    public OracleQuery Query(IReadOnlyList<TextModel> models)
        => (FromFrench ? new OracleQuery(French, English, Recipe.Segment(models, french: true)) : new OracleQuery(English, French, Recipe.Segment(models, french: false)))
            with { Context = Context, PreviousAlone = PreviousAlone, Today = Today };
}
