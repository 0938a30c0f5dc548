using Terminology.Model;

namespace Terminology.Text;

/// <summary>A text after <see cref="SearchFold"/>, with the way back to the original.</summary>
internal sealed class SearchForm
{
    private readonly int[] starts;
    private readonly int[] ends;

    /// <param name="key">The folded words without anything between them.</param>
    /// <param name="words">The words in their order.</param>
    /// <param name="starts">For each character of the key, where its original begins; empty if the way back was not kept.</param>
    /// <param name="ends">For each character of the key, where its original ends; empty if the way back was not kept.</param>
    internal SearchForm(string key, IReadOnlyList<SearchWord> words, int[] starts, int[] ends)
    {
        Key = key;
        Words = words;
        this.starts = starts;
        this.ends = ends;
    }

    /// <summary>All words without anything between them: <c>billoflading</c> for <c>bill-of-lading</c>. Empty if the text has no letter or digit.</summary>
    public string Key { get; }

    /// <summary>The words in their order.</summary>
    public IReadOnlyList<SearchWord> Words { get; }

    /// <summary>The key without a leading article; the key itself if there is none or nothing else.</summary>
    public string KeyWithoutArticle => Words is [{ IsArticle: true }, var second, ..] ? Key[second.Start..] : Key;

    /// <summary>The run of the original that a run of the key comes from; the run is not empty.</summary>
    public TextSpan Original(int start, int length) => new(starts[start], ends[start + length - 1] - starts[start]);

    /// <summary>The run of the original that a word comes from.</summary>
    public TextSpan Original(SearchWord word) => Original(word.Start, word.Text.Length);
}
