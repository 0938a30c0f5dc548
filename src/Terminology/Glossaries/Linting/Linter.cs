using Terminology.Glossaries.Linting.Rules;

namespace Terminology.Glossaries.Linting;

/// <summary>Holds a glossary to its rules.</summary>
internal static class Linter
{
    private static readonly ILintRule[] Rules =
    [
        new ObligatoryFrontMatter(),
        new UniqueIds(),
        new FileNameBeginsWithId(),
        new KnownDomain(),
        new SkillFitsDomain(),
        new TitleNamesPreferredTerms(),
        new PreferredTermInEachLanguage(),
        new OnePreferredTermPerRegion(),
        new PreferredFormsAreUnique(),
        new LookupFormsAreNoTerms(),
        new PartOfSpeechStated(),
        new FrenchGenderStated(),
        new DefinitionWithSource(),
        new LinksLeadToConcepts(),
        new RelationsOnBothSides(),
        new FalseFriendsPointToConcepts(),
        new QuizIdsAreKnown(),
        new NarrowerConceptsExcluded(),
        new CodesPointToConcepts(),
        new UniqueCodeLists(),
    ];

    /// <summary>Reports everything that breaks a rule.</summary>
    public static void Check(GlossarySources glossary, CancellationToken cancellation)
    {
        foreach (var rule in Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(glossary);
        }
    }
}
