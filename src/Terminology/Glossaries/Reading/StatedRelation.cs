using Terminology.Model;

namespace Terminology.Glossaries.Reading;

/// <summary>A relation as a file states it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Target">The file it links to, a path with <c>/</c> relative to the glossary folder; empty if it leads out of it.</param>
/// <param name="Written">The link as written.</param>
internal sealed record StatedRelation(RelationKind Kind, string Target, string Written)
{
    /// <summary>Id of the other concept by the name of its file; empty if that is none.</summary>
    public string ConceptId => ConceptIds.OfFileName(Target);
}
