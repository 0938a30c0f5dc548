using Terminology.Glossaries.Reading;
using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries.Linting;

/// <summary>All files of a glossary as read, before anyone has looked whether they fit together.</summary>
/// <param name="Concepts">The concept files by path, those that could not be parsed left out.</param>
/// <param name="CodeLists">The code lists by path.</param>
/// <param name="Tree">The domain tree; null if there is none: any domain is accepted then.</param>
/// <param name="Unreadable">Paths of the concept files that could not be parsed; pointing to them is no fault of its own.</param>
internal sealed record GlossarySources(IReadOnlyList<ConceptFile> Concepts, IReadOnlyList<CodeListFile> CodeLists, TreeFile? Tree, IReadOnlySet<string> Unreadable)
{
    private readonly Dictionary<string, ConceptFile> byId = First(Concepts, concept => concept.Id);
    private readonly Dictionary<string, ConceptFile> byPath = First(Concepts, concept => concept.Source.Path);

    /// <summary>The bilingual documents by name; none where only what the service reads is looked at.</summary>
    public IReadOnlyList<DocumentPair> Documents { get; init; } = [];

    /// <summary>The concepts that are no drafts: those that the rules of writing hold for.</summary>
    public IEnumerable<ConceptFile> Finished => Concepts.Where(concept => !concept.IsDraft);

    /// <summary>All prose of the glossary: concepts that are no drafts, code lists, documents.</summary>
    public IEnumerable<WrittenText> Texts => Finished.SelectMany(TextsOf).Concat(CodeLists.SelectMany(TextsOf)).Concat(Documents.SelectMany(TextsOf));

    /// <summary>The concept of an id, the first by path; null if there is none.</summary>
    public ConceptFile? FindId(string id) => byId.GetValueOrDefault(id);

    /// <summary>The concept file at a path; null if there is none.</summary>
    public ConceptFile? FindPath(string path) => byPath.GetValueOrDefault(path);

    /// <summary>Whether there is a concept of an id, or a file that would hold it if it could be parsed.</summary>
    public bool Knows(string id) => byId.ContainsKey(id) || Unreadable.Any(path => ConceptIds.OfFileName(path) == id);

    /// <summary>Whether a concept states a relation to another.</summary>
    public static bool States(ConceptFile concept, RelationKind kind, string otherId)
        => concept.Relations.Any(relation => relation.Value.Kind == kind && relation.Value.ConceptId == otherId);

    // The label of a relation is a French term.
    private static IEnumerable<WrittenText> TextsOf(ConceptFile concept)
        => concept.Sections.Select(section => new WrittenText(concept.Source, section.Language, [.. section.Blocks.SelectMany(Prose.Runs)]))
            .Append(new WrittenText(concept.Source, LanguageTag.French, [.. concept.RelationBlocks.SelectMany(Prose.LinkLabels)]));

    private static IEnumerable<WrittenText> TextsOf(CodeListFile list)
        => list.Meanings.Select(meaning => new WrittenText(list.Source, meaning.Language, [new TextSpan(meaning.Text.Place, meaning.Text.Text.Length)]));

    private static IEnumerable<WrittenText> TextsOf(DocumentPair pair)
        => new[] { pair.French, pair.English }
            .Where(side => side.Document is not null)
            .Select(side => new WrittenText(side.Source, side.Language, [.. side.Title(), .. Prose.Runs(side.Document!)]));

    private static Dictionary<string, ConceptFile> First(IReadOnlyList<ConceptFile> concepts, Func<ConceptFile, string> key)
    {
        var first = new Dictionary<string, ConceptFile>(StringComparer.Ordinal);
        foreach (var concept in concepts) first.TryAdd(key(concept), concept);
        return first;
    }
}
