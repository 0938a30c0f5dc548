namespace Terminology.Matching.Critical;

/// <summary>A pair that a rule must flag, or must not.</summary>
/// <param name="Language">Primary subtag.</param>
/// <param name="Query">The query.</param>
/// <param name="Memory">The segment found.</param>
/// <param name="IsFlagged">Whether the rule flags it.</param>
internal sealed record RuleExample(string Language, string Query, string Memory, bool IsFlagged);
