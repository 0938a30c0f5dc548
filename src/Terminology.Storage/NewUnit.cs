using Terminology.Model;

namespace Terminology.Storage;

/// <summary>A unit to add.</summary>
/// <param name="Id">Id given by the client; null to have one made.</param>
/// <param name="Content">What it says.</param>
public sealed record NewUnit(Guid? Id, UnitContent Content);
