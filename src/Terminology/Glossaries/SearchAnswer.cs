namespace Terminology.Glossaries;

/// <summary>What a search found.</summary>
/// <param name="Results">One result a concept, by match, then preferred terms before others, then by closeness and length of the term, then by concept id.</param>
/// <param name="DidYouMean">Terms near to the text, at most 5, nearest first; only when there is no result.</param>
public sealed record SearchAnswer(IReadOnlyList<ConceptResult> Results, IReadOnlyList<string> DidYouMean);
