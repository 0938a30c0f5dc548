using Terminology.Model;

namespace Terminology.Glossaries;

/// <summary>Counts the concepts of the domain tree.</summary>
internal static class DomainTree
{
    /// <summary>The fields in their order with the number of concepts in and below each; where there are none, those that the concepts name.</summary>
    public static IReadOnlyList<SubjectField> WithCounts(IEnumerable<SubjectField> stated, IReadOnlyList<Concept> concepts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var concept in concepts)
        {
            foreach (var path in PathAndParents(concept.SubjectField)) counts[path] = counts.GetValueOrDefault(path) + 1;
        }

        var fields = stated.ToList();
        if (fields.Count == 0) fields.AddRange(counts.Keys.Order(StringComparer.Ordinal).Select(path => new SubjectField(path, "", "", "", 0)));
        return [.. fields.Select(field => field with { Concepts = counts.GetValueOrDefault(field.Path) })];
    }

    private static IEnumerable<string> PathAndParents(string path)
    {
        while (path.Length > 0)
        {
            yield return path;
            path = path[..Math.Max(path.LastIndexOf('/'), 0)];
        }
    }
}
