using Terminology.Text;

namespace Terminology.Memories.Analysis;

/// <summary>An amount of text, counted as GMX-V 2.0 does; see <c>docs/analysis.md</c>.</summary>
/// <param name="Segments">Segments.</param>
/// <param name="Words">Words, numbers among them.</param>
/// <param name="Characters">Characters without white space.</param>
/// <param name="CharactersWithSpaces">Characters with white space.</param>
/// <param name="Punctuation">Those of <paramref name="Characters"/> that are punctuation; GMX-V's character total is the rest.</param>
/// <param name="Placeables">Numbers, codes, addresses and inline tags.</param>
public sealed record Volume(long Segments, long Words, long Characters, long CharactersWithSpaces, long Punctuation, long Placeables)
{
    /// <summary>No text.</summary>
    public static Volume Empty { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>Both together.</summary>
    public static Volume operator +(Volume left, Volume right) => new(
        left.Segments + right.Segments,
        left.Words + right.Words,
        left.Characters + right.Characters,
        left.CharactersWithSpaces + right.CharactersWithSpaces,
        left.Punctuation + right.Punctuation,
        left.Placeables + right.Placeables);

    /// <summary>Both together.</summary>
    public static Volume Add(Volume left, Volume right) => left + right;

    /// <summary>One segment.</summary>
    internal static Volume Of(WordCount count) => new(1, count.Words, count.Characters, count.CharactersWithSpaces, count.Punctuation, count.Placeables);
}
