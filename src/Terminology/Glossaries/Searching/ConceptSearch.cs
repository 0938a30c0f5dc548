using Terminology.Indexing.Concepts;
using Terminology.Text;

namespace Terminology.Glossaries.Searching;

/// <summary>Searches the terms of a glossary. Immutable; safe for many threads.</summary>
/// <remarks>
/// Five questions to the index, from exact to fuzzy, each asked only while results are wanting. Forms are numbered by rank, so within each the order of the
/// index is the order of the results. Words are taken for mistyped only where nothing better was found; look-up forms are always asked.
/// </remarks>
internal sealed class ConceptSearch
{
    private readonly Glossary glossary;
    private readonly SearchedForm[] forms;
    private readonly ConceptIndex index;

    private ConceptSearch(Glossary glossary, SearchedForm[] forms, ConceptIndex index)
    {
        this.glossary = glossary;
        this.forms = forms;
        this.index = index;
    }

    /// <summary>Indexes a glossary.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ConceptSearch Over(Glossary glossary, CancellationToken cancellation)
    {
        var (searched, indexed) = FormList.Of(glossary, cancellation);
        return new ConceptSearch(glossary, searched, ConceptIndex.Build(indexed, cancellation));
    }

    /// <summary>Answers a query.</summary>
    public SearchAnswer Find(ConceptQuery query, CancellationToken cancellation)
    {
        var words = new QueryWords(QueryCheck.Check(query, glossary), index.Vocabulary);
        var filter = new FormFilter(query, glossary);
        var found = new FoundForms(forms, filter, query.MaxResults, cancellation);
        found.Take(Exact(query.Text.Trim(), words), SearchMatch.Exact);
        if (!found.IsFull && words.Beginnings.Count > 0) found.Take(index.BeginningWith(words.Beginnings), SearchMatch.Prefix);
        if (!found.IsFull) found.Take(index.Holding(words.Typed, cancellation).Select(candidate => candidate.Form), SearchMatch.Words);
        if (!found.IsFull) found.Take(Inflected(words, cancellation), SearchMatch.Inflected);
        if (!found.IsFull) found.Take(Fuzzy(words, onlyLookupForms: found.Found.Count > 0, cancellation), SearchMatch.Fuzzy);
        return found.Found.Count > 0
            ? new SearchAnswer([.. found.Found.Select(result => Result(result.Form, result.Match, words.Form))], [])
            : new SearchAnswer([], NearTerms.Find(words, index, forms, filter, cancellation));
    }

    private static IEnumerable<int> Merged(params IEnumerable<int>[] candidates) => candidates.SelectMany(some => some).Distinct().Order();

    // B/L asks for B/L before BL, though the two are equal once folded.
    private IEnumerable<int> Exact(string text, QueryWords words)
        => Merged(index.WithKey(FormKind.Term, words.Keys), index.WithKey(FormKind.Spelling, words.Keys), index.WithKey(FormKind.Code, words.Keys))
            .OrderBy(form => string.Equals(forms[form].Shown.Text, text, StringComparison.OrdinalIgnoreCase) ? 0 : 1);

    private IEnumerable<int> Inflected(QueryWords words, CancellationToken cancellation) => Merged(
        index.WithKey(FormKind.Inflected, words.Keys),
        index.Holding(words.Inflected(isFrench: true), cancellation).Select(candidate => candidate.Form).Where(form => forms[form].IsFrench),
        index.Holding(words.Inflected(isFrench: false), cancellation).Select(candidate => candidate.Form).Where(form => !forms[form].IsFrench));

    private IEnumerable<int> Fuzzy(QueryWords words, bool onlyLookupForms, CancellationToken cancellation)
    {
        var candidates = new List<(int Form, int Distance)>();
        candidates.AddRange(index.WithKey(FormKind.LookupForm, words.Keys).Select(form => (form, 0)));
        if (onlyLookupForms) return candidates.Select(candidate => candidate.Form);

        candidates.AddRange(index.Holding(words.Mistyped(), cancellation));
        return candidates.OrderBy(candidate => forms[candidate.Form].IsPreferred ? 0 : 1)
            .ThenBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Form)
            .Select(candidate => candidate.Form);
    }

    private ConceptResult Result(int number, SearchMatch match, SearchForm query)
    {
        var form = forms[number];
        var isShown = form.Kind == FormKind.Term && match is (SearchMatch.Exact or SearchMatch.Prefix);
        var shown = SearchFold.Of(form.Shown.Text);
        var spans = isShown && Highlighter.Beginning(shown, query) is { } beginning ? [beginning] : Highlighter.Words(shown, query);

        // Another spelling or number of a term (Bs/L) need not hold its words: then all of the term was found.
        var isWhole = form.Kind == FormKind.Inflected ? spans.Count < shown.Words.Count : form.Kind is FormKind.Term or FormKind.Spelling && spans.Count == 0;
        if (isWhole) spans = [shown.Original(0, shown.Key.Length)];
        return new ConceptResult(glossary.Concepts[form.Concept], form.Shown, match, spans);
    }
}
