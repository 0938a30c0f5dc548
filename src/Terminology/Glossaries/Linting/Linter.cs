using Terminology.Glossaries.Linting.Rules;

namespace Terminology.Glossaries.Linting;

/// <summary>Holds a glossary to its rules.</summary>
internal static class Linter
{
    // What a glossary must keep to be served.
    private static readonly ILintRule[] ServiceRules =
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

    // What it must keep besides to be published.
    private static readonly ILintRule[] WritingRules =
    [
        new DefinitionsDiffer(),
        new DefinitionsBeginWithAnotherWord(),
        new ContextsHoldATerm(),
        new AbbreviationsHaveAFullForm(),
        new TextsAreInTheirLanguage(),
        new BritishSpelling(),
        new FrenchSpaces(),
        new CurvedQuotes(),
        new DocumentsAlign(),
    ];

    /// <summary>Reports everything that keeps the service from serving the glossary: it would not know which of two statements to believe.</summary>
    public static void CheckForService(GlossarySources glossary, CancellationToken cancellation) => Check(ServiceRules, glossary, cancellation);

    /// <summary>Reports everything besides that should not be published as it is written.</summary>
    public static void CheckWriting(GlossarySources glossary, CancellationToken cancellation) => Check(WritingRules, glossary, cancellation);

    private static void Check(ILintRule[] rules, GlossarySources glossary, CancellationToken cancellation)
    {
        foreach (var rule in rules)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(glossary);
        }
    }
}
