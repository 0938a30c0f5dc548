using Terminology.Model;

namespace Terminology.Glossaries;

/// <summary>A concept found.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Term">The best of its terms; never a look-up form: the main term of that language stands for it.</param>
/// <param name="Match">How it was found.</param>
/// <param name="Spans">Where the words of the text stand in the term, left to right, not overlapping; empty where a code or another spelling found it and none does.</param>
public sealed record ConceptResult(Concept Concept, Term Term, SearchMatch Match, IReadOnlyList<TextSpan> Spans);
