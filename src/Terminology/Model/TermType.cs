namespace Terminology.Model;

/// <summary>The kind of a term.</summary>
public enum TermType
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The full form.</summary>
    FullForm = 1,

    /// <summary>A shortened form of the same words.</summary>
    ShortForm = 2,

    /// <summary>An acronym or initialism.</summary>
    Acronym = 3,

    /// <summary>Any other abbreviation.</summary>
    Abbreviation = 4,

    /// <summary>A variant in spelling or wording.</summary>
    Variant = 5,

    /// <summary>A set phrase.</summary>
    Phrase = 6,
}
