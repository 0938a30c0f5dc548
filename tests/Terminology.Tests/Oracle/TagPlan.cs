namespace Terminology.Tests.Oracle;

/// <summary>A pair of inline tags around some pieces of a text.</summary>
/// <param name="First">Piece before which it opens, taken modulo the number of pieces.</param>
/// <param name="Length">How many pieces more it holds, up to the end of the text.</param>
internal readonly record struct TagPlan(int First, int Length);
