using Terminology.Model;

namespace Terminology.Matching.Numbers;

/// <summary>One number of a target, replaced by that of the query.</summary>
/// <param name="Query">Where the number of the query stands in the query's original text.</param>
/// <param name="Source">Where the old number stands in the memory's source.</param>
/// <param name="Target">Where the old number stands in the memory's target.</param>
/// <param name="Old">The old number as the target writes it.</param>
/// <param name="New">The new number as the repaired target writes it.</param>
/// <param name="Class">What it is.</param>
public sealed record Replacement(TextSpan Query, TextSpan Source, TextSpan Target, string Old, string New, NumberClass Class);
