using System.Collections.Concurrent;
using Terminology.Indexing.Concepts;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Glossaries.Searching;

/// <summary>Lists the forms by which the concepts of a glossary are found, best first: preferred terms before others, then shorter ones, then by concept.</summary>
internal sealed class FormList
{
    private const int ConceptsAtOnce = 1_000;

    private readonly List<SearchedForm> searched = [];
    private readonly List<IndexedForm> indexed = [];
    private readonly List<ulong> ranks = [];
    private int conceptStart;

    private FormList()
    {
    }

    /// <summary>The forms, as search shows them and as the index takes them.</summary>
    public static (SearchedForm[] Searched, IndexedForm[] Indexed) Of(Glossary glossary, CancellationToken cancellation)
    {
        var codes = glossary.CodeLists.SelectMany(codeList => codeList.Codes)
            .Where(code => code.ConceptId.Length > 0)
            .ToLookup(code => code.ConceptId, code => code.Text, StringComparer.Ordinal);
        var lists = Partitioner.Create(0, Math.Max(glossary.Concepts.Count, 1), ConceptsAtOnce).AsParallel().WithCancellation(cancellation).Select(range =>
        {
            var list = new FormList();
            for (var i = range.Item1; i < Math.Min(range.Item2, glossary.Concepts.Count); i++) list.AddConcept(i, glossary.Concepts[i], codes[glossary.Concepts[i].Id]);
            return list;
        });
        return Sorted([.. lists]);
    }

    private void AddConcept(int place, Concept concept, IEnumerable<string> codes)
    {
        conceptStart = indexed.Count;
        foreach (var term in concept.Terms)
        {
            var folded = SearchFold.WithoutPlaces(term.Text);
            if (term.Status == TermStatus.LookupForm)
            {
                if (concept.MainTerm(term.Language) is { } main) Add(place, main, FormKind.LookupForm, folded);
                continue;
            }

            Add(place, term, FormKind.Term, folded);
            foreach (var form in term.Forms) AddForm(place, term, folded, SearchFold.WithoutPlaces(form));
        }

        var last = indexed.Count;
        foreach (var code in codes.Select(SearchFold.WithoutPlaces)) AddCode(place, concept, code, last);
    }

    private void AddForm(int place, Term term, SearchForm folded, SearchForm form)
    {
        if (form.Key != folded.Key) Add(place, term, FormVariation.IsInflected(folded, form) ? FormKind.Inflected : FormKind.Spelling, form);
    }

    // A code that is a term of its concept is found as that term.
    private void AddCode(int place, Concept concept, SearchForm code, int last)
    {
        for (var i = conceptStart; i < last; i++)
        {
            if (indexed[i].Kind is FormKind.Term or FormKind.Spelling && indexed[i].Form.Key == code.Key) return;
        }

        if (concept.MainTerm(LanguageTag.French) is { } french) Add(place, french, FormKind.Code, code);
        if (concept.MainTerm(LanguageTag.English) is { } english) Add(place, english, FormKind.Code, code);
    }

    private void Add(int place, Term shown, FormKind kind, SearchForm form)
    {
        if (form.Key.Length == 0) return;
        ranks.Add(Rank(shown, place, indexed.Count - conceptStart));
        searched.Add(new SearchedForm(place, shown, kind));
        indexed.Add(new IndexedForm(kind, form, shown.Language == LanguageTag.French));
    }

    // One number to sort by: 1 bit for the status, 11 for the length, 40 for the concept, 12 for the order of the file.
    private static ulong Rank(Term shown, int place, int order)
        => (shown.Status == TermStatus.Preferred ? 0UL : 1UL << 63)
            | ((ulong)(uint)Math.Min(shown.Text.Length, 0x7FF) << 52)
            | ((ulong)(uint)place << 12)
            | (uint)Math.Min(order, 0xFFF);

    private static (SearchedForm[] Searched, IndexedForm[] Indexed) Sorted(IReadOnlyList<FormList> lists)
    {
        var byRank = lists.SelectMany(list => list.ranks).ToArray();
        var shown = lists.SelectMany(list => list.searched).ToArray();
        var folded = lists.SelectMany(list => list.indexed).ToArray();
        var order = Enumerable.Range(0, byRank.Length).ToArray();
        Array.Sort(byRank, order);
        return ([.. order.Select(i => shown[i])], [.. order.Select(i => folded[i])]);
    }
}
