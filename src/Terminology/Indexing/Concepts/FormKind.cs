namespace Terminology.Indexing.Concepts;

/// <summary>What a form of the concept index is.</summary>
internal enum FormKind
{
    /// <summary>A term.</summary>
    Term,

    /// <summary>Another spelling or wording of a term, found as a whole only: its words are not those of the term.</summary>
    Spelling,

    /// <summary>A term in another number.</summary>
    Inflected,

    /// <summary>A frequent misspelling.</summary>
    LookupForm,

    /// <summary>A code that names a concept.</summary>
    Code,
}
