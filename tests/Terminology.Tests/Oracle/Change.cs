namespace Terminology.Tests.Oracle;

/// <summary>A small change of a text, so that texts are near copies of each other.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Place">Where, taken modulo the number of pieces.</param>
/// <param name="Piece">The piece that comes in.</param>
internal readonly record struct Change(ChangeKind Kind, int Place, Piece Piece);
