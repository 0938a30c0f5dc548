using Terminology.Glossaries.Searching;
using Terminology.Model;

namespace Terminology.Glossaries;

/// <summary>A glossary as it was at one moment, ready to be searched. Immutable; safe for many threads.</summary>
public sealed class GlossarySnapshot
{
    private readonly ConceptSearch search;

    private GlossarySnapshot(Glossary glossary, DateTimeOffset loaded, ConceptSearch search)
    {
        Glossary = glossary;
        Loaded = loaded;
        this.search = search;
    }

    /// <summary>The glossary.</summary>
    public Glossary Glossary { get; }

    /// <summary>When it was loaded.</summary>
    public DateTimeOffset Loaded { get; }

    /// <summary>Indexes a glossary for search. Cost: some 10 µs a term.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static GlossarySnapshot Of(Glossary glossary, DateTimeOffset loaded, CancellationToken cancellation)
        => new(glossary, loaded, ConceptSearch.Over(glossary, cancellation));

    /// <summary>Finds concepts by a term typed in either language, misspelt, inflected or abbreviated.</summary>
    /// <exception cref="TerminologyException">
    /// <see cref="ErrorCode.InvalidText"/>: no letter or digit. <see cref="ErrorCode.TooLarge"/>: text too long. <see cref="ErrorCode.InvalidLanguage"/>: neither
    /// French nor English. <see cref="ErrorCode.InvalidValue"/>: unknown subject field, or number of results out of range. All violations are given.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public SearchAnswer Search(ConceptQuery query, CancellationToken cancellation) => search.Find(query, cancellation);
}
