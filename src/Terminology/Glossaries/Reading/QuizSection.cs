namespace Terminology.Glossaries.Reading;

/// <summary>The quiz section of a concept file.</summary>
/// <param name="Place">Where its heading stands; the start of the file if it has none.</param>
/// <param name="Distractors">Ids of good wrong answers.</param>
/// <param name="Exclusions">Ids never to offer as a wrong answer.</param>
internal sealed record QuizSection(int Place, IReadOnlyList<Placed<string>> Distractors, IReadOnlyList<Placed<string>> Exclusions);
