namespace Terminology.Storage;

/// <summary>What became of a unit that was to be added.</summary>
/// <param name="Id">Its id; of the unit that was there, if it was there.</param>
/// <param name="Created">False if a unit of this content was there already.</param>
public readonly record struct AddedUnit(Guid Id, bool Created);
