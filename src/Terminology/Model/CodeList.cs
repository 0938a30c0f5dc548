namespace Terminology.Model;

/// <summary>A list of codes.</summary>
/// <param name="Name">Its name (<c>incoterms-2020</c>).</param>
/// <param name="FrenchTitle">Its French title; may be empty.</param>
/// <param name="EnglishTitle">Its English title; may be empty.</param>
/// <param name="Codes">Its codes in the order of the file.</param>
public sealed record CodeList(string Name, string FrenchTitle, string EnglishTitle, IReadOnlyList<Code> Codes);
