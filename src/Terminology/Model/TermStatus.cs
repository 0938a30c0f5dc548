namespace Terminology.Model;

/// <summary>What the glossary says of the use of a term.</summary>
public enum TermStatus
{
    /// <summary>The term to use.</summary>
    Preferred = 1,

    /// <summary>A synonym that may be used.</summary>
    Admitted = 2,

    /// <summary>A term to avoid.</summary>
    Deprecated = 3,

    /// <summary>A term that is wrong for its concept.</summary>
    Forbidden = 4,

    /// <summary>A term that a newer one replaced.</summary>
    Superseded = 5,

    /// <summary>A term that nobody has approved yet.</summary>
    Proposed = 6,

    /// <summary>A frequent misspelling: it finds the concept and is never suggested.</summary>
    LookupForm = 7,
}
