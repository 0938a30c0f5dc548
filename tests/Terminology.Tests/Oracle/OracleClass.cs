namespace Terminology.Tests.Oracle;

/// <summary>The classes of tokens (scoring definition §2).</summary>
internal enum OracleClass
{
    /// <summary>W: a word or one of the signs that count as one.</summary>
    Word,

    /// <summary>N: a number or code.</summary>
    Number,

    /// <summary>P: another mark.</summary>
    Mark,

    /// <summary>T: an inline tag.</summary>
    Tag,
}
