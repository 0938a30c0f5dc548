namespace Terminology.Model;

/// <summary>A form of the other language that tempts and misleads.</summary>
/// <param name="Language">Language in which the trap lies: that of the section it stands in.</param>
/// <param name="Form">The tempting form.</param>
/// <param name="FormLanguage">Language of <paramref name="Form"/>.</param>
/// <param name="Meaning">What the form really means, without the pointer to a concept.</param>
/// <param name="MeaningConcept">Id of the concept that the form really names; empty if none is given.</param>
/// <param name="Use">What to use instead.</param>
public sealed record FalseFriend(LanguageTag Language, string Form, LanguageTag FormLanguage, string Meaning, string MeaningConcept, string Use);
