namespace Terminology.Model;

/// <summary>A relation to another concept.</summary>
/// <param name="Kind">Its kind, seen from the concept that states it.</param>
/// <param name="ConceptId">Id of the other concept.</param>
public readonly record struct Relation(RelationKind Kind, string ConceptId);
