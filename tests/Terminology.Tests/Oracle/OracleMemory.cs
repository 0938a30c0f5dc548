using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>A memory as the oracle sees it: a list of units.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Penalty">Its own penalty.</param>
/// <param name="RequestPenalty">The penalty that the request gives it.</param>
/// <param name="Units">Its units as they are now.</param>
internal sealed record OracleMemory(string Name, int Penalty, int RequestPenalty, IReadOnlyList<TranslationUnit> Units);
