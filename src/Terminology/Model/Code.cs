namespace Terminology.Model;

/// <summary>A code that is never translated.</summary>
/// <param name="Text">The code (<c>EXW</c>).</param>
/// <param name="French">What it stands for in French.</param>
/// <param name="English">What it stands for in English.</param>
/// <param name="ConceptId">Id of the concept it names; empty if none.</param>
public sealed record Code(string Text, string French, string English, string ConceptId);
