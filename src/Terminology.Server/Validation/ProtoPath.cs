using System.Text;

namespace Terminology.Server.Validation;

/// <summary>Paths of fields as the contract names them.</summary>
internal static class ProtoPath
{
    /// <summary>The path of the contract for one of C#: <c>min_score</c> for <c>MinScore</c>, <c>units[3].unit</c> for <c>Units[3].Unit</c>.</summary>
    /// <remarks>A path that is in the contract's form already stays as it is.</remarks>
    public static string Of(string path)
    {
        var result = new StringBuilder(path.Length + 8);
        for (var i = 0; i < path.Length; i++)
        {
            if (char.IsAsciiLetterUpper(path[i]) && i > 0 && char.IsAsciiLetterOrDigit(path[i - 1])) result.Append('_');
            result.Append(char.ToLowerInvariant(path[i]));
        }

        return result.ToString();
    }
}
