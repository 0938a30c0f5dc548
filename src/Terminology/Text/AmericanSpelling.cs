using System.Text.RegularExpressions;
using Terminology.Model;

namespace Terminology.Text;

/// <summary>Finds words in American spelling and gives the British one, family by family.</summary>
/// <remarks>
/// Only spellings that are never British: <c>size</c>, <c>prize</c> and <c>meter</c> (the instrument) are both. Words with a capital are passed over: names
/// (Harmonized System, World Customs Organization) keep their spelling.
/// </remarks>
internal static partial class AmericanSpelling
{
    private static readonly (Regex Pattern, string British)[] Families =
    [
        (Ize(), "is"),
        (Yze(), "ys"),
        (Or(), "our"),
        (Er(), "re"),
        (UnitMeter(), "re"),
        (Ense(), "ence"),
        (LicenseNoun(), "licence"),
        (LicenceVerb(), "licens"),
        (SingleL(), "ll"),
        (DoubleL(), "l"),
        (Og(), "ogue"),
    ];

    /// <summary>The American spellings of a text in any order, each with its British one.</summary>
    public static IEnumerable<(TextSpan Place, string British)> In(string text)
    {
        foreach (var (pattern, british) in Families)
        {
            foreach (Match match in pattern.Matches(text))
            {
                var word = match.Groups["word"];
                var letters = match.Groups["us"];
                if (char.IsUpper(word.Value[0])) continue;
                var at = letters.Index - word.Index;
                yield return (new TextSpan(word.Index, word.Length), word.Value[..at] + british + word.Value[(at + letters.Length)..]);
            }
        }
    }

    // Two letters before “iz” keep size, seize, prize and maize out; compounds of “size” are left alone.
    [GeneratedRegex(@"\b(?<word>\w{3,}(?<!(over|under|down|re|mid|cap)s)(?<us>iz)(e|es|ed|ing|er|ers|able|ation|ations|ational))\b", Options, Timeout)]
    private static partial Regex Ize();

    [GeneratedRegex(@"\b(?<word>\w+l(?<us>yz)(e|es|ed|er|ers|ing))\b", Options, Timeout)]
    private static partial Regex Yze();

    [GeneratedRegex(@"\b(?<word>(dis|un|multi)?(col|fav|hon|lab|harb|neighb|behavi|endeav|rum|vap|od|sav|vig)(?<us>or)(s|ed|ing|ful|able|ably|ite|ites|less|hood|hoods)?)\b", Options, Timeout)]
    private static partial Regex Or();

    [GeneratedRegex(@"\b(?<word>(cent|fib|theat|calib|meag|(milli|centi|hecto)?lit|(kilo|centi|milli)met)((?<us>er)s?|(?<us>ere)d))\b", Options, Timeout)]
    private static partial Regex Er();

    [GeneratedRegex(@"(\b(cubic|square|linear|running|lane|loading|per)\s|[0-9]\s?)(?<word>met(?<us>er)s?)\b", Options, Timeout)]
    private static partial Regex UnitMeter();

    [GeneratedRegex(@"\b(?<word>(def|off|pret)(?<us>ense)s?)\b", Options, Timeout)]
    private static partial Regex Ense();

    // The noun: behind an article or what kinds of licence there are, or before what no object of the verb begins with.
    [GeneratedRegex(@"((\b(an?|the|this|that|any|each|no|every|one|valid|individual|global|general|exports?|imports?|software|trade|driving)\s(?<word>(?<us>license)s?)\b)|((?<!\bto\s)\b(?<word>(?<us>license)s?)(?=(\s(for|which|is|are|was|were|has|number|fee|holder|issued|granted|required)\b)|[.,;:)])))", Options, Timeout)]
    private static partial Regex LicenseNoun();

    [GeneratedRegex(@"\b(?<word>(un)?(?<us>licenc)(ed|ing))\b", Options, Timeout)]
    private static partial Regex LicenceVerb();

    [GeneratedRegex(@"\b(?<word>(un|re|mis|pre)?(cance|trave|labe|mode|signa|tota|fue|channe|counse|leve|marsha|initia|tunne|dia)(?<us>l)(ed|ing|er|ers|or|ors))\b", Options, Timeout)]
    private static partial Regex SingleL();

    [GeneratedRegex(@"\b(?<word>(fulfi|enro|insta(?=llm)|ski(?=llf)|wi(?=llf))(?<us>ll)(s|ment|ments|ful|fully)?)\b", Options, Timeout)]
    private static partial Regex DoubleL();

    [GeneratedRegex(@"\b(?<word>(cata|dia)l(?<us>og)s?)\b", Options, Timeout)]
    private static partial Regex Og();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1_000;
}
