using Terminology.Text;

namespace Terminology.Glossaries.Searching;

/// <summary>Tells the two kinds of forms that a term table lists: another number of the term, or another spelling.</summary>
internal static class FormVariation
{
    /// <summary>Whether a form is the term in another number: as many words, and one of them in the plural on one side only.</summary>
    public static bool IsInflected(SearchForm term, SearchForm form)
    {
        if (term.Words.Count != form.Words.Count) return false;
        for (var i = 0; i < term.Words.Count; i++)
        {
            var (a, b) = (term.Words[i].Text, form.Words[i].Text);
            if (a != b && (IsPlural(a) != IsPlural(b) || Inflection.IsEnglish(a, b) || Inflection.IsFrench(a, b))) return true;
        }

        return false;
    }

    private static bool IsPlural(string word) => word[^1] is 's' or 'x' || word.EndsWith("men", StringComparison.Ordinal);
}
