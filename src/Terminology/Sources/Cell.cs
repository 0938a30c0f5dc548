namespace Terminology.Sources;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says, as plain text; empty if nothing.</param>
/// <param name="Place">Where that begins in the source (for an empty cell: where it would), in UTF-16 code units from 0.</param>
internal readonly record struct Cell(string Text, int Place);
