namespace Terminology.Matching.Numbers;

/// <summary>A target with the numbers of the query in the place of its own.</summary>
/// <param name="Text">The target after all replacements.</param>
/// <param name="Replacements">What was replaced, left to right in the old target; numbers that are equal are left alone.</param>
public sealed record RepairedTarget(string Text, IReadOnlyList<Replacement> Replacements);
