namespace Terminology.Model;

/// <summary>A subject field: a node of the domain tree.</summary>
/// <param name="Path">Its path (<c>logistique/dedouanement</c>).</param>
/// <param name="Skill">Skill of the professional title; empty for a whole block.</param>
/// <param name="French">Its French name.</param>
/// <param name="English">Its English name.</param>
/// <param name="Concepts">Number of concepts in it and below it.</param>
public sealed record SubjectField(string Path, string Skill, string French, string English, int Concepts)
{
    /// <summary>Whether a path is this field or lies below it.</summary>
    public bool Holds(string path) => Holds(Path, path);

    /// <summary>Whether <paramref name="path"/> is <paramref name="field"/> or lies below it; an empty field holds everything.</summary>
    public static bool Holds(string field, string path)
        => field.Length == 0
            || (path.StartsWith(field, StringComparison.Ordinal) && (path.Length == field.Length || path[field.Length] == '/'));
}
