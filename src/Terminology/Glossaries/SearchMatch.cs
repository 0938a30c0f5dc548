namespace Terminology.Glossaries;

/// <summary>How a term was found, best first.</summary>
public enum SearchMatch
{
    /// <summary>The text is the term, or another spelling or code of it; accents, case, apostrophes, ligatures, hyphens, articles and elision aside.</summary>
    Exact = 1,

    /// <summary>The term begins with the text.</summary>
    Prefix = 2,

    /// <summary>The term holds all words of the text, in any order.</summary>
    Words = 3,

    /// <summary>The term holds all words of the text in another number or gender.</summary>
    Inflected = 4,

    /// <summary>The term holds all words of the text but for misspellings.</summary>
    Fuzzy = 5,
}
