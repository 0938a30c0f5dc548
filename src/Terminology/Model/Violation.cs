namespace Terminology.Model;

/// <summary>What is wrong with one field of a request.</summary>
/// <param name="Field">Path of the field as the contract names it (<c>units[3].content.source</c>); empty when no field is to blame.</param>
/// <param name="Message">One sentence: what was wrong and what would be right.</param>
public readonly record struct Violation(string Field, string Message);
