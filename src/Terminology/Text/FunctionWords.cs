namespace Terminology.Text;

/// <summary>The words that hold a sentence together without saying what it is about: they tell French from English, and stand aside when contents are compared.</summary>
/// <remarks>Words after <see cref="SearchFold"/>. Closed classes only: articles, pronouns, prepositions, conjunctions, auxiliaries.</remarks>
internal static class FunctionWords
{
    private static readonly HashSet<string> French = Words(
        """
        le la les un une des du de au aux ce cet cette ces son sa ses leur leurs notre nos votre vos il elle ils elles on nous vous je y en
        qui que quoi dont ou et mais donc ni ne pas plus moins tres sans sous sur vers par pour dans avec entre depuis pendant avant apres chez contre
        selon lors lorsqu lorsque puisque quand si comme jusqu afin a est sont etait etaient sera seront soit etre ete avons avez ont
        ainsi aussi tout toute tous toutes meme autre autres se lui celui celle ceux celles cela merci veuillez peut doit peuvent doivent
        """);

    private static readonly HashSet<string> English = Words(
        """
        the a an of to and in is are was were be been being that this these those which who whom whose it its their they them he she his her we our us
        you your i my for from with by at on as or not no but if when where while than then there into onto under over between before after against
        during until upon within without has have had do does did will would shall should may might can could must any some each such other another
        all both either neither more most only so out up about please
        """);

    /// <summary>Whether a word is a function word of a language (primary subtag).</summary>
    public static bool Contains(string word, string language) => Of(language).Contains(word);

    /// <summary>
    /// Whether a text is rather in the other language than its own: it has at least two function words that belong to the other alone, and more of them than of its
    /// own. Those of a name do not count (<c>Les Vergers de la Garonne</c>), and a text too short to tell is taken to be right.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language it should be in, <c>fr</c> or <c>en</c>.</param>
    public static bool DenyLanguage(string text, string language)
    {
        var (own, other) = language == "fr" ? (French, English) : (English, French);
        var form = SearchFold.Of(text);
        var foreign = Enumerable.Range(0, form.Words.Count).Count(i => IsOnlyIn(other, own, form.Words[i]) && !IsInName(text, form, i, other));
        return foreign >= 2 && foreign > form.Words.Count(word => IsOnlyIn(own, other, word));
    }

    private static bool IsOnlyIn(HashSet<string> language, HashSet<string> other, SearchWord word) => language.Contains(word.Text) && !other.Contains(word.Text);

    // Begins with a capital, or stands before a word that does, other function words aside.
    private static bool IsInName(string text, SearchForm form, int index, HashSet<string> language)
    {
        if (HasCapital(text, form, index)) return true;
        do index++;
        while (index < form.Words.Count && language.Contains(form.Words[index].Text) && !HasCapital(text, form, index));
        return index < form.Words.Count && HasCapital(text, form, index);
    }

    private static bool HasCapital(string text, SearchForm form, int index) => char.IsUpper(text[form.Original(form.Words[index]).Start]);

    private static HashSet<string> Of(string language) => language == "fr" ? French : English;

    private static HashSet<string> Words(string list) => [.. list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
}
