using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>How a unit of a scenario is made.</summary>
/// <param name="Recipe">Its two texts.</param>
/// <param name="FromFrench">True if its source is the French one.</param>
/// <param name="English">Tag of its English text.</param>
/// <param name="French">Tag of its French text.</param>
/// <param name="Traits">All else that it says; languages and texts are put in.</param>
/// <param name="Day">Day of its last change, so that some fall together.</param>
internal sealed record UnitPlan(Recipe Recipe, bool FromFrench, LanguageTag English, LanguageTag French, UnitContent Traits, int Day)
{
    public UnitContent Content(IReadOnlyList<TextModel> models)
    {
        var (english, french) = (Recipe.Segment(models, french: false), Recipe.Segment(models, french: true));
        var (source, target) = FromFrench ? (french, english) : (english, french);
        return Traits with
        {
            SourceLanguage = FromFrench ? French : English,
            TargetLanguage = FromFrench ? English : French,
            Source = source.Text,
            SourceTags = [.. source.Tags],
            Target = target.Text,
            TargetTags = [.. target.Tags],
        };
    }
}
