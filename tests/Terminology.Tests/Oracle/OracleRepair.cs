using System.Text.RegularExpressions;

namespace Terminology.Tests.Oracle;

/// <summary>Whether the numbers of a query can safely take the place of those of a memory's target (scoring definition §8).</summary>
internal static partial class OracleRepair
{
    /// <summary>All or nothing: the numbers align one to one, the memory's are found in its target, and each new one is read with certainty.</summary>
    public static bool IsPossible(OracleSegment query, OracleSegment source, OracleSegment target)
        => query.Numbers.Count == source.Numbers.Count
            && AreFound(source, target)
            && query.Numbers.Zip(source.Numbers).All(pair => pair.First.Number == pair.Second.Number || IsCertain(pair.First));

    /// <summary>How many numbers of the query differ from their partner in the source.</summary>
    public static int Differing(OracleSegment query, OracleSegment source)
        => query.Numbers.Zip(source.Numbers).Count(pair => pair.First.Number != pair.Second.Number);

    /// <summary>Each side is read by the conventions of its own language.</summary>
    private static bool AreFound(OracleSegment source, OracleSegment target)
        => source.Numbers.Count == target.Numbers.Count && source.Numbers.All(number => IsCertain(number)
            && source.Numbers.Count(other => other.Number == number.Number) == 1
            && target.Numbers.Count(other => other.Number == number.Number) == 1);

    /// <summary>
    /// A number in the form of its language that readers of the other would not read as another value (“1.250”), or an identifier that every language writes
    /// alike (“1er”, “3.5kg”, “½”, “1,250” and “1.250.000” are none).
    /// </summary>
    private static bool IsCertain(OracleToken number)
        => number.Identifier ? !OwnOfALanguage().IsMatch(number.Text) : number.Value is not null && !(number.Language == "fr" ? FrenchDoubt() : EnglishDoubt()).IsMatch(number.Text);

    [GeneratedRegex(@"^\p{N}[\p{N}.]*(\p{L}*\p{Ll}|.*')|^[0-9]{1,3}(\.[0-9]{3}){2,}$|^[^\p{L}0-9]+$|[ ,]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OwnOfALanguage();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}\.[0-9]{3}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EnglishDoubt();

    [GeneratedRegex("^[1-9][0-9]{0,2}[.,][0-9]{3}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FrenchDoubt();
}
