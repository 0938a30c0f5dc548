using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>What to say and to try when no unit holds the words.</summary>
internal static class ConcordanceAdvice
{
    /// <summary>Returns the sentences.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="languages">The languages searched.</param>
    public static string Of(SearchUnitsRequest request, IReadOnlyList<string> languages)
    {
        var where = request.Memories.Count == 0 ? "any memory" : string.Join(", ", request.Memories);
        if (languages.Count == 0) return $"There is no unit in {where} yet; “term memory import” brings some.";

        var ways = Ways(request).ToList();
        var tried = ways.Count == 0 ? "" : $" Try {string.Join(", or ", ways)}.";
        return $"No unit in {where} holds “{Visible.Of(request.Text)}” in {string.Join(" or ", languages)}.{tried}";
    }

    private static IEnumerable<string> Ways(SearchUnitsRequest request)
    {
        var several = request.Text.Contains(' ', StringComparison.Ordinal);
        if (!request.Inflected) yield return "--inflected for other forms";
        if (several && request.Mode == ConcordanceMode.Phrase) yield return "--all-words for any order";
        if (request.Without.Count > 0 || request.OtherText.Length > 0) yield return "without --without and --other";
        if (!request.Text.Contains('*', StringComparison.Ordinal)) yield return "a * behind the first letters of a word";
    }
}
