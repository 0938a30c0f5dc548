using System.Collections.Frozen;
using Terminology.Text;

namespace Terminology.Matching.Numbers;

/// <summary>Numbers written as words: <i>thirty</i>, <i>trente</i>; of a compound its last word.</summary>
internal static class NumberWords
{
    private static readonly FrozenSet<ulong> English = Forms(
        "en",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion");

    private static readonly FrozenSet<ulong> French = Forms(
        "fr",
        "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante nonante cent cents mille million millions milliard milliards");

    /// <summary>What they are known by: <see cref="Form.Bare"/>.</summary>
    /// <param name="language">Primary subtag.</param>
    public static FrozenSet<ulong> Keys(string language) => language switch
    {
        "en" => English,
        "fr" => French,
        _ => [],
    };

    /// <summary>Whether a word is one, in any case.</summary>
    /// <param name="form">Any token.</param>
    /// <param name="language">Primary subtag.</param>
    public static bool Contain(in Form form, string language) => form.Class == TokenClass.Word && Keys(language).Contains(form.Bare);

    private static FrozenSet<ulong> Forms(string language, string words) => words.Split(' ').Select(word => Form.Word(word, language).Bare).ToFrozenSet();
}
