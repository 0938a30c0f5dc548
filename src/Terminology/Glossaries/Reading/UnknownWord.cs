using Terminology.Text;

namespace Terminology.Glossaries.Reading;

/// <summary>Words the fault of a word that is none of the known ones.</summary>
internal static class UnknownWord
{
    private const int Shown = 60;

    /// <summary>One sentence that names the nearest known word, or all of them where none is near.</summary>
    /// <param name="what">What the word should be, with its article (<c>a status</c>).</param>
    /// <param name="found">The word found.</param>
    /// <param name="known">The known words, at least one.</param>
    public static string Message(string what, string found, IEnumerable<string> known)
    {
        var all = known.ToList();
        return Nearest(found, all) is { } nearest
            ? $"“{Short(found)}” is not {what}; did you mean “{nearest}”?"
            : $"“{Short(found)}” is not {what}; expected {List(all)}.";
    }

    /// <summary>A text short enough for a message.</summary>
    public static string Short(string text) => text.Length <= Shown ? text : text[..Shown] + "…";

    /// <summary>The known word at most two typing errors away (one for a word under five letters); null if there is none.</summary>
    public static string? Nearest(string found, IEnumerable<string> known)
    {
        var key = SearchFold.Of(Short(found)).Key;
        var limit = key.Length < 5 ? 1 : 2;
        return known.Select(word => (Word: word, Distance: TypingDistance.Within(key, SearchFold.Of(word).Key, limit)))
            .Where(candidate => candidate.Distance <= limit && key.Length > candidate.Distance)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    private static string List(List<string> known)
        => known.Count == 1 ? $"“{known[0]}”" : string.Join(", ", known.SkipLast(1).Select(word => $"“{word}”")) + $" or “{known[^1]}”";
}
