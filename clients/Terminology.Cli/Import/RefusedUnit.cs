using System.Globalization;
using System.Text.RegularExpressions;
using Terminology.Client;

namespace Terminology.Cli.Import;

/// <summary>A unit of a request that the service refused.</summary>
/// <param name="Index">Its place in the request, from 0.</param>
/// <param name="IsTarget">Whether its target is to blame.</param>
/// <param name="Message">One sentence.</param>
internal sealed partial record RefusedUnit(int Index, bool IsTarget, string Message)
{
    /// <summary>Returns the units that a refusal names, each once with its first violation; none if the request as a whole was refused.</summary>
    public static IReadOnlyList<RefusedUnit> Of(TerminologyRefusedException refusal, int units)
    {
        var refused = new SortedDictionary<int, RefusedUnit>();
        foreach (var violation in refusal.Violations)
        {
            if (Path().Match(violation.Field) is not { Success: true } path
                || !int.TryParse(path.Groups["index"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                || index >= units) continue;
            refused.TryAdd(index, new RefusedUnit(index, path.Groups["field"].Value.StartsWith("content.target", StringComparison.Ordinal), violation.Message));
        }

        return [.. refused.Values];
    }

    [GeneratedRegex(@"^units\[(?<index>[0-9]{1,9})\](\.(?<field>.+))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Path();
}
