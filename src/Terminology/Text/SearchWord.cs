namespace Terminology.Text;

/// <summary>A word of a <see cref="SearchForm"/>.</summary>
/// <param name="Text">The folded word.</param>
/// <param name="Start">Where it begins in the key, in UTF-16 code units.</param>
/// <param name="IsArticle">Whether it is an article that search does not ask for (<c>à</c> is none, <c>a</c> is).</param>
internal readonly record struct SearchWord(string Text, int Start, bool IsArticle);
