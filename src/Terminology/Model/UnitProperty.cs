namespace Terminology.Model;

/// <summary>Something that a tool said of a unit and that has no place of its own here; it goes out again as it came in.</summary>
/// <param name="Name">Its name, as the tool wrote it.</param>
/// <param name="Value">Its value.</param>
public sealed record UnitProperty(string Name, string Value);
