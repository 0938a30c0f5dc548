namespace Terminology.Matching.Critical;

/// <summary>One kind of critical difference: what expressions mean, what looks like them, and pairs that show it.</summary>
/// <param name="Name">What the flag is called.</param>
/// <param name="Meanings">Its meanings.</param>
/// <param name="Innocent">By primary language subtag, expressions that hold one of a meaning and do not mean it.</param>
/// <param name="Examples">Its tests.</param>
internal sealed record Rule(string Name, IReadOnlyList<Meaning> Meanings, IReadOnlyDictionary<string, IReadOnlyList<string>> Innocent, IReadOnlyList<RuleExample> Examples);
