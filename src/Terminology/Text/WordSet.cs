namespace Terminology.Text;

/// <summary>What a text is about: the stems of its words, function words left out, each once.</summary>
internal static class WordSet
{
    /// <summary>The stems of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Primary subtag; decides stems and function words.</param>
    public static IReadOnlySet<string> Of(string text, string language)
        => SearchFold.WithoutPlaces(text).Words
            .Where(word => !FunctionWords.Contains(word.Text, language))
            .Select(word => LightStem.Of(word.Text, language))
            .ToHashSet(StringComparer.Ordinal);
}
