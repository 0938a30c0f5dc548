using Terminology.Model;

namespace Terminology.Memories;

/// <summary>A unit that says what a match says: the same source and the same target.</summary>
/// <param name="Memory">Name of its memory.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Score">Percent after its own penalties.</param>
public sealed record Origin(string Memory, TranslationUnit Unit, int Score);
