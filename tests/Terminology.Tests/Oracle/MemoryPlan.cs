namespace Terminology.Tests.Oracle;

/// <summary>How a memory of a scenario is made.</summary>
/// <param name="Penalty">Its own penalty.</param>
/// <param name="RequestPenalty">The penalty that requests give it.</param>
/// <param name="Units">Its units, in the order they are added.</param>
/// <param name="Revisions">What happens to them afterwards.</param>
/// <param name="Parts">In how many parts the changes are applied: each is a part of the index, until they are merged.</param>
internal sealed record MemoryPlan(int Penalty, int RequestPenalty, UnitPlan[] Units, Revision[] Revisions, int Parts);
