using Terminology.Indexing;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Glossaries.Searching;

/// <summary>Lists the forms by which the concepts of a glossary are found, best first: preferred terms before others, then shorter ones, then by concept.</summary>
internal sealed class FormList
{
    private readonly List<SearchedForm> searched = [];
    private readonly List<IndexedForm> indexed = [];
    private readonly List<ulong> ranks = [];

    private FormList()
    {
    }

    /// <summary>The forms, as search shows them and as the index takes them.</summary>
    public static (SearchedForm[] Searched, IndexedForm[] Indexed) Of(Glossary glossary, CancellationToken cancellation)
    {
        var list = new FormList();
        var codes = glossary.CodeLists.SelectMany(codeList => codeList.Codes)
            .Where(code => code.ConceptId.Length > 0)
            .ToLookup(code => code.ConceptId, code => code.Text, StringComparer.Ordinal);
        for (var i = 0; i < glossary.Concepts.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            list.AddConcept(i, glossary.Concepts[i], codes[glossary.Concepts[i].Id]);
        }

        return list.Sorted();
    }

    private void AddConcept(int place, Concept concept, IEnumerable<string> codes)
    {
        var first = indexed.Count;
        foreach (var term in concept.Terms)
        {
            var folded = SearchFold.Of(term.Text);
            if (term.Status == TermStatus.LookupForm)
            {
                if (concept.MainTerm(term.Language) is { } main) Add(place, main, FormKind.LookupForm, folded);
                continue;
            }

            Add(place, term, FormKind.Term, folded);
            foreach (var form in term.Forms) AddForm(place, term, folded, SearchFold.Of(form));
        }

        var last = indexed.Count;
        foreach (var code in codes.Select(SearchFold.Of)) AddCode(place, concept, code, first, last);
    }

    private void AddForm(int place, Term term, SearchForm folded, SearchForm form)
    {
        if (form.Key != folded.Key) Add(place, term, FormVariation.IsInflected(folded, form) ? FormKind.Inflected : FormKind.Term, form);
    }

    // A code that is a term of its concept is found as that term.
    private void AddCode(int place, Concept concept, SearchForm code, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (indexed[i].Kind == FormKind.Term && indexed[i].Form.Key == code.Key) return;
        }

        if (concept.MainTerm(LanguageTag.French) is { } french) Add(place, french, FormKind.Code, code);
        if (concept.MainTerm(LanguageTag.English) is { } english) Add(place, english, FormKind.Code, code);
    }

    private void Add(int place, Term shown, FormKind kind, SearchForm form)
    {
        if (form.Key.Length == 0) return;
        ranks.Add(Rank(shown, place, indexed.Count));
        searched.Add(new SearchedForm(place, shown, kind));
        indexed.Add(new IndexedForm(kind, form, shown.Language == LanguageTag.French));
    }

    // One number to sort by: 1 bit for the status, 11 for the length, 22 for the concept, 30 for the order of the file.
    private static ulong Rank(Term shown, int place, int order)
        => (shown.Status == TermStatus.Preferred ? 0UL : 1UL << 63)
            | ((ulong)Math.Min(shown.Text.Length, 0x7FF) << 52)
            | ((ulong)Math.Min(place, 0x3FFFFF) << 30)
            | ((ulong)order & 0x3FFFFFFF);

    private (SearchedForm[] Searched, IndexedForm[] Indexed) Sorted()
    {
        var keys = ranks.ToArray();
        var order = Enumerable.Range(0, keys.Length).ToArray();
        Array.Sort(keys, order);
        return ([.. order.Select(i => searched[i])], [.. order.Select(i => indexed[i])]);
    }
}
