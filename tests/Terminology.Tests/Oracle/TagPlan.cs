namespace Terminology.Tests.Oracle;

/// <summary>Inline tags of a text: a pair around some of its pieces, or a tag alone before one.</summary>
/// <param name="Pair">True for a pair.</param>
/// <param name="Id">Its id.</param>
/// <param name="First">Piece before which it stands, taken modulo the number of pieces.</param>
/// <param name="Length">How many pieces more a pair holds, up to the end of the text.</param>
internal readonly record struct TagPlan(bool Pair, int Id, int First, int Length);
