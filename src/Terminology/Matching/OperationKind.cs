namespace Terminology.Matching;

/// <summary>What was done to a token of the query to make it a token of the match.</summary>
public enum OperationKind
{
    /// <summary>The token is only in the match.</summary>
    Insert = 1,

    /// <summary>The token is only in the query.</summary>
    Delete = 2,

    /// <summary>Another word, mark or tag stands in its place.</summary>
    Replace = 3,

    /// <summary>The same word in another case.</summary>
    Case = 4,

    /// <summary>The same word with other accents.</summary>
    Accent = 5,

    /// <summary>The same word in another case and with other accents.</summary>
    CaseAndAccent = 6,

    /// <summary>Another form of the same word.</summary>
    Inflection = 7,

    /// <summary>Another number.</summary>
    Number = 8,

    /// <summary>The same token written another way; costs nothing.</summary>
    Typography = 9,
}
