using Terminology.Model;

namespace Terminology.Text;

/// <summary>Finds terms in a text, word by word, whatever their number, gender or regular verb ending.</summary>
internal static class TermWords
{
    /// <summary>Whether a text holds a term, as it stands or inflected.</summary>
    /// <param name="text">The words of the text.</param>
    /// <param name="term">The term.</param>
    public static bool Hold(IReadOnlyList<SearchWord> text, Term term)
        => Forms(term).Any(form => Enumerable.Range(0, text.Count).Any(start => Stands(form, text, start, term.Language)));

    /// <summary>Whether a text begins with a term, as it stands or inflected, after an article or without one.</summary>
    /// <param name="text">The words of the text.</param>
    /// <param name="term">The term.</param>
    public static bool Begin(IReadOnlyList<SearchWord> text, Term term)
        => Forms(term).Any(form => Stands(form, text, text is [{ IsArticle: true }, ..] ? 1 : 0, term.Language));

    private static IEnumerable<IReadOnlyList<SearchWord>> Forms(Term term)
        => term.Forms.Append(term.Text).Select(form => SearchFold.WithoutPlaces(form).Words).Where(words => words.Count > 0);

    private static bool Stands(IReadOnlyList<SearchWord> form, IReadOnlyList<SearchWord> text, int start, LanguageTag language)
    {
        if (start + form.Count > text.Count) return false;
        for (var i = 0; i < form.Count; i++)
        {
            if (!AreForms(form[i].Text, text[start + i].Text, language)) return false;
        }

        return true;
    }

    private static bool AreForms(string a, string b, LanguageTag language)
        => a == b
            || (language == LanguageTag.French ? Inflection.IsFrench(a, b) : Inflection.IsEnglish(a, b))
            || LightStem.Of(a, language.Primary) == LightStem.Of(b, language.Primary);
}
