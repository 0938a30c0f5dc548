using Terminology.Model;

namespace Terminology.Glossaries;

/// <summary>A glossary without faults, as it was read; immutable.</summary>
public sealed class Glossary
{
    private readonly Dictionary<string, Concept> byId;

    /// <param name="concepts">The concepts, in any order; their ids are unique.</param>
    /// <param name="subjectFields">The domain tree, parents before children; counts are filled in here.</param>
    /// <param name="codeLists">The code lists.</param>
    /// <param name="hash">Content hash of what was read.</param>
    internal Glossary(IEnumerable<Concept> concepts, IEnumerable<SubjectField> subjectFields, IEnumerable<CodeList> codeLists, string hash)
    {
        Concepts = [.. concepts.OrderBy(concept => concept.Id, StringComparer.Ordinal)];
        byId = Concepts.ToDictionary(concept => concept.Id, StringComparer.Ordinal);
        SubjectFields = DomainTree.WithCounts(subjectFields, Concepts);
        CodeLists = [.. codeLists.OrderBy(list => list.Name, StringComparer.Ordinal)];
        Hash = hash;
    }

    /// <summary>The concepts by id in ordinal order.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>
    /// The domain tree in its order, parents before children, each with its number of concepts. Where the glossary states no tree: the domains in use and the
    /// fields above them in ordinal order, without names.
    /// </summary>
    public IReadOnlyList<SubjectField> SubjectFields { get; }

    /// <summary>The code lists by name in ordinal order.</summary>
    public IReadOnlyList<CodeList> CodeLists { get; }

    /// <summary>Content hash, 32 hexadecimal digits: equal for equal content, whatever the machine, the order of the files or their line ends.</summary>
    public string Hash { get; }

    /// <summary>The concept of an id; null if there is none.</summary>
    public Concept? Find(string id) => byId.GetValueOrDefault(id);
}
