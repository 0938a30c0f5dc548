namespace Terminology.Indexing.Concordance;

/// <summary>When a word of a segment is the word asked for. Case never counts; numbers are compared by value or as they are written.</summary>
internal enum WordComparison
{
    /// <summary>The same word with the accents typed; between capitals and small letters accents do not count, for capitals often have none.</summary>
    AsTyped,

    /// <summary>As <see cref="AsTyped"/>, but a word typed without accents is also one with accents.</summary>
    AccentsAdded,

    /// <summary>Any form of the word that has its light stem; accents do not count.</summary>
    Inflected,
}
