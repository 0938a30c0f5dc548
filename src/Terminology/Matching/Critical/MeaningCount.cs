namespace Terminology.Matching.Critical;

/// <summary>When a meaning that one side has and the other has not, or not as often, is a difference.</summary>
internal enum MeaningCount
{
    /// <summary><c>each</c>: always; every occurrence counts.</summary>
    Each,

    /// <summary><c>any</c>: where the other side does not have it at all, or has another meaning of the rule in its place.</summary>
    Any,

    /// <summary><c>swap</c>: only where the other side has another meaning of the rule in its place.</summary>
    Swap,
}
