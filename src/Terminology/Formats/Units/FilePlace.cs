namespace Terminology.Formats.Units;

/// <summary>A place in a file of translation units.</summary>
/// <param name="Unit">Number of the unit in the file, from 1; 0 before the first.</param>
/// <param name="Line">Line, from 1; 0 where the format has none.</param>
/// <param name="Column">Column in UTF-16 code units, from 1; 0 where the format has none.</param>
/// <param name="Id">What the file itself calls the unit (its <c>tuid</c>, the id of a <c>trans-unit</c>); empty if nothing.</param>
public sealed record FilePlace(long Unit, int Line, int Column, string Id = "");
