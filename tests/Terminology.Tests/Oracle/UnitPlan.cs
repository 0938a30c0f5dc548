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
        var (english, french) = (Recipe.Text(models, french: false), Recipe.Text(models, french: true));
        return FromFrench
            ? Traits with { SourceLanguage = French, TargetLanguage = English, Source = french, Target = english }
            : Traits with { SourceLanguage = English, TargetLanguage = French, Source = english, Target = french };
    }
}
