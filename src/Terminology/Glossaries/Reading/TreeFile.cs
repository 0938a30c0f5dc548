using Terminology.Model;

namespace Terminology.Glossaries.Reading;

/// <summary>The domain tree as its file states it.</summary>
/// <param name="Fields">The fields in the order of the file, counts left at 0.</param>
internal sealed record TreeFile(IReadOnlyList<SubjectField> Fields)
{
    private readonly Dictionary<string, SubjectField> byPath = Fields.ToDictionary(field => field.Path, StringComparer.Ordinal);

    /// <summary>The field of a path; null if the tree has none.</summary>
    public SubjectField? Find(string path) => byPath.GetValueOrDefault(path);
}
