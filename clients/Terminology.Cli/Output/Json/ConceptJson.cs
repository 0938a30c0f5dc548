using Terminology.V1;

namespace Terminology.Cli.Output.Json;

/// <summary>One concept, both languages.</summary>
internal sealed record ConceptJson(
    string Concept,
    string SubjectField,
    string Skill,
    IDictionary<string, string> Definitions,
    IReadOnlyList<TermJson> Terms,
    IReadOnlyList<ContextJson> Contexts,
    IReadOnlyList<RelationJson> Relations,
    IReadOnlyList<FalseFriendJson> FalseFriends)
{
    public static ConceptJson Of(Concept concept) => new(
        concept.Concept_,
        concept.SubjectField,
        concept.Skill,
        concept.Definitions,
        [.. concept.Terms.Select(TermJson.Of)],
        [.. concept.Contexts.Select(context => new ContextJson(context.Language, context.Text, SpanJson.Of(context.Spans), context.Source))],
        [.. concept.Relations.Select(relation => new RelationJson(Names.Of(relation.Kind), relation.Concept, relation.Preferred))],
        [.. concept.FalseFriends.Select(FalseFriendJson.Of)]);
}

/// <summary>A sentence that shows the term in use.</summary>
internal sealed record ContextJson(string Language, string Text, IReadOnlyList<SpanJson> Spans, string Source);

/// <summary>A relation to another concept.</summary>
internal sealed record RelationJson(string Kind, string Concept, IDictionary<string, string> Preferred);
