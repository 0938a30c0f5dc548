using Terminology.Indexing.Concordance;
using Terminology.Model;

namespace Terminology.Memories.Concordance;

/// <summary>Words to find in units, whichever side of them was translated.</summary>
/// <param name="Language">Language of the side searched; units of all its regions are.</param>
/// <param name="Text">The words, within the limits of <see cref="ConcordanceRules"/>.</param>
/// <remarks>
/// Words fit up to case, with the accents typed; between capitals and small letters accents do not count. Numbers fit by value or as they are written.
/// In a word, <c>*</c> stands for any number of characters and <c>?</c> for one, at least two characters before.
/// </remarks>
public sealed record ConcordanceQuery(LanguageTag Language, string Text)
{
    /// <summary>Longest text of a field, in UTF-16 code units.</summary>
    public const int MaxTextLength = 1_000;

    /// <summary>Most words of <see cref="Text"/>, of <see cref="OtherText"/>, and of <see cref="Without"/> together.</summary>
    public const int MaxWords = SidePattern.MaxWords;

    /// <summary>Most elements of <see cref="Without"/>.</summary>
    public const int MaxWithout = 10;

    /// <summary>Most units of a page.</summary>
    public const int MaxPageSize = 100;

    /// <summary>Names of the memories to search; empty for all.</summary>
    public IReadOnlyList<string> Memories { get; init; } = [];

    /// <summary>Language of the other side, another one than <see cref="Language"/>; null for any.</summary>
    public LanguageTag? OtherLanguage { get; init; }

    /// <summary>How the words must stand; default one after the other.</summary>
    public ConcordanceMode Mode { get; init; } = ConcordanceMode.Phrase;

    /// <summary>Whether any form of a word with the same light stem fits, and accents do not count; default false.</summary>
    public bool Inflected { get; init; }

    /// <summary>Words and phrases none of which may stand in the side searched; default none.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Words that must stand in the other side, anywhere; empty for none.</summary>
    public string OtherText { get; init; } = "";

    /// <summary>Most units of the page, 1 to 100; default 20.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Where the page begins: <see cref="ConcordanceAnswer.NextPageToken"/> of the page before; empty for the first.</summary>
    public string PageToken { get; init; } = "";
}
