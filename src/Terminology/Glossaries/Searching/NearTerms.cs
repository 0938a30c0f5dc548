using Terminology.Indexing.Concepts;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Glossaries.Searching;

/// <summary>Finds terms near to a text that found nothing.</summary>
internal static class NearTerms
{
    private const int Most = 5;
    private const int Considered = 1_000;
    private const int Compared = 100;

    /// <summary>At most 5 terms: those that share the most letters with the text in words that are near, nearest first.</summary>
    public static IReadOnlyList<string> Find(QueryWords words, ConceptIndex index, SearchedForm[] forms, FormFilter filter, CancellationToken cancellation)
    {
        var letters = new Dictionary<int, int>();
        foreach (var choice in words.Near().Where(choice => choice.Count > 0))
        {
            var length = choice.Max(word => word.Word.Length);
            foreach (var (form, distance) in index.Holding([choice], cancellation).Take(Considered))
            {
                if (IsSuggested(forms[form]) && filter.Allows(forms[form])) letters[form] = letters.GetValueOrDefault(form) + length - distance;
            }
        }

        return [.. letters.OrderByDescending(candidate => candidate.Value)
            .ThenBy(candidate => candidate.Key)
            .Take(Compared)
            .OrderByDescending(candidate => candidate.Value)
            .ThenBy(candidate => TypingDistance.Within(words.Form.Key, SearchFold.Of(forms[candidate.Key].Shown.Text).Key, words.Form.Key.Length))
            .ThenBy(candidate => candidate.Key)
            .Select(candidate => forms[candidate.Key].Shown.Text)
            .Distinct(StringComparer.Ordinal)
            .Take(Most)];
    }

    private static bool IsSuggested(SearchedForm form) => form is { Kind: FormKind.Term, Shown.Status: TermStatus.Preferred or TermStatus.Admitted };
}
