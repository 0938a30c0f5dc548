namespace Terminology.Matching.Critical;

/// <summary>What a part of an expression stands for.</summary>
internal enum ExpressionPartKind
{
    /// <summary>A word in any case, with or without its accents; a code or mark as it is.</summary>
    AnyCase,

    /// <summary>A word with a capital letter, exactly as written.</summary>
    AsWritten,

    /// <summary>A number in digits or words.</summary>
    Number,

    /// <summary>Up to six tokens of the same clause, or none.</summary>
    Gap,
}
