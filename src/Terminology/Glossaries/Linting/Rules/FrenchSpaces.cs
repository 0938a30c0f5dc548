using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>French sets a narrow no-break space before <c>; ? ! %</c> and inside guillemets, and a no-break space before a colon.</summary>
internal sealed class FrenchSpaces : ILintRule
{
    private const char Narrow = '\u202F';
    private const char NoBreak = '\u00A0';

    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var text in glossary.Texts.Where(text => text.Language == LanguageTag.French))
        {
            foreach (var place in text.Places)
            {
                if (Fault(text.Source.Text, place) is { } fault) text.Source.Report(place, fault);
            }
        }
    }

    private static string? Fault(string source, int place) => source[place] switch
    {
        '«' => Prose.After(source, place) == Narrow ? null : "“«” needs a narrow no-break space (U+202F) after it.",
        ';' or '?' or '!' or '%' or '»' when IsMark(source, place) && Prose.Before(source, place) != Narrow
            => $"“{source[place]}” needs a narrow no-break space (U+202F) before it.",
        ':' when IsMark(source, place) && Prose.Before(source, place) != NoBreak => "“:” needs a no-break space (U+00A0) before it.",
        _ => null,
    };

    // A sign between two characters that are no spaces belongs to a time, a ratio, an address or a code; one that follows nothing or another sign needs no space.
    private static bool IsMark(string source, int place)
    {
        var before = Prose.Before(source, place);
        var after = Prose.After(source, place);
        if (char.IsLetterOrDigit(after) || after is '/' or '\\' or '=' or '&') return char.IsWhiteSpace(before);
        return before is not ('\n' or '|' or '(' or '[' or '?' or '!');
    }
}
