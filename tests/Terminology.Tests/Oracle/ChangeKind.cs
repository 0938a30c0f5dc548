namespace Terminology.Tests.Oracle;

/// <summary>What a <see cref="Change"/> does at its place.</summary>
internal enum ChangeKind
{
    Replace,
    Insert,
    Remove,
    Capitals,
    LowerCase,
    Capital,
    LoseAccents,
    Plural,

    /// <summary>The text is cut here and its halves change places.</summary>
    Turn,

    /// <summary>No white space before the piece.</summary>
    Glue,

    /// <summary>A no-break space before the piece.</summary>
    NoBreakSpace,

    /// <summary>White space around the text, two spaces before the piece.</summary>
    Spaces,

    /// <summary>Straight apostrophes and quotes become curly, or the other way round.</summary>
    Quotes,

    /// <summary>A soft hyphen inside the piece.</summary>
    SoftHyphen,

    /// <summary>Accents as characters of their own.</summary>
    Decompose,
}
