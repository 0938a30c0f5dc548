using System.Text.RegularExpressions;
using Terminology.Model;

namespace Terminology.Storage;

/// <summary>What may be the name of a memory.</summary>
internal static partial class MemoryName
{
    /// <summary>Checks a name.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.InvalidValue"/>: it is none.</exception>
    public static void Check(string name)
    {
        if (!Pattern().IsMatch(name))
        {
            throw new TerminologyException(
                ErrorCode.InvalidValue,
                "memory",
                "This is not the name of a memory; expected 1 to 100 letters, digits, spaces, dots, hyphens or underscores, beginning and ending with a letter or digit.");
        }
    }

    [GeneratedRegex(@"\A[\p{L}\p{Nd}](?:[\p{L}\p{Nd} ._-]{0,98}[\p{L}\p{Nd}])?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Pattern();
}
