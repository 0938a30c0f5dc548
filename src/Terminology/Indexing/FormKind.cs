namespace Terminology.Indexing;

/// <summary>What a form of the concept index is.</summary>
internal enum FormKind
{
    /// <summary>A term, or another spelling of one.</summary>
    Term,

    /// <summary>A term in another number.</summary>
    Inflected,

    /// <summary>A frequent misspelling.</summary>
    LookupForm,

    /// <summary>A code that names a concept.</summary>
    Code,
}
