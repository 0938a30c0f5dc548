using Terminology.Model;

namespace Terminology.Matching.Critical;

/// <summary>A difference between a query and a match that changes what the text means in trade, whatever the score says.</summary>
/// <param name="Name">Which rule saw it (<c>negation</c>), or <see cref="Number"/>.</param>
/// <param name="Query">Where in the query's original text; empty where the query has nothing to show for it.</param>
/// <param name="Source">Where in the match's original text; empty where it has nothing to show for it.</param>
public sealed record CriticalFlag(string Name, IReadOnlyList<TextSpan> Query, IReadOnlyList<TextSpan> Source)
{
    /// <summary>A number differs and cannot be replaced safely in the target.</summary>
    public const string Number = "number";
}
