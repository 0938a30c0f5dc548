using Markdig.Syntax;
using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>A concept file that was read, with the places of what it says.</summary>
/// <param name="Source">The file, for reports.</param>
/// <param name="FrontMatter">Its front matter.</param>
/// <param name="Title">Its title; null if it has none.</param>
/// <param name="French">Its French section.</param>
/// <param name="English">Its English section.</param>
internal sealed record ConceptFile(SourceFile Source, FrontMatter FrontMatter, Placed<string>? Title, LanguageSection French, LanguageSection English)
{
    public IReadOnlyList<Placed<StatedRelation>> Relations { get; init; } = [];

    /// <summary>What stands below the heading of the relations.</summary>
    public IReadOnlyList<Block> RelationBlocks { get; init; } = [];

    public QuizSection Quiz { get; init; } = new(0, [], []);

    public string Id => FrontMatter.Value("id");

    public bool IsDraft => FrontMatter.Value("status") == "draft";

    public IReadOnlyList<LanguageSection> Sections => [French, English];

    /// <summary>The concept; only meaningful if the file has no faults.</summary>
    public Concept ToConcept() => new(Id, IsDraft ? ConceptStatus.Draft : ConceptStatus.Approved)
    {
        SubjectField = FrontMatter.Value("domain"),
        Skill = FrontMatter.Value("skill"),
        Reliability = Digit("reliability"),
        Difficulty = Digit("difficulty"),
        Strict = FrontMatter.Value("check") == "strict",
        Terms = [.. Sections.SelectMany(section => section.Terms).Select(term => term.Value)],
        Definitions = [.. Sections.Where(section => section.Definition is not null).Select(section => section.Definition!.Value.Value)],
        Contexts = [.. Sections.SelectMany(section => section.Contexts).Select(context => context.Value)],
        UsageNotes = [.. Sections.Where(section => section.Usage is not null).Select(section => section.Usage!)],
        Collocations = [.. Sections.SelectMany(section => section.Collocations)],
        FalseFriends = [.. Sections.SelectMany(section => section.FalseFriends).Select(friend => friend.Value)],
        Relations = [.. Relations.Select(relation => new Relation(relation.Value.Kind, relation.Value.ConceptId))],
        Distractors = [.. Quiz.Distractors.Select(id => id.Value)],
        Exclusions = [.. Quiz.Exclusions.Select(id => id.Value)],
    };

    private int Digit(string name) => FrontMatter.Value(name) is [>= '0' and <= '9' and var digit] ? digit - '0' : 0;
}
