namespace Terminology.Tests.Oracle;

/// <summary>A later change of a unit.</summary>
/// <param name="Unit">Which unit, taken modulo their number.</param>
/// <param name="Plan">What it says from then on.</param>
/// <param name="Deleted">True if it is deleted instead.</param>
internal sealed record Revision(int Unit, UnitPlan Plan, bool Deleted);
