using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.TokenAttributes;

namespace Terminology.Indexing.Concepts;

/// <summary>Light stems of folded words: they propose, <see cref="Text.Inflection"/> decides. Not thread safe.</summary>
/// <remarks>
/// FrenchLight merges transporteur with transport, and exporter with exportation; EnglishMinimal knows no plural of loss, KStem none of letter. So English takes
/// both, and no stem is believed on its own.
/// </remarks>
internal sealed class Stems : IDisposable
{
    private readonly FrenchLightStemmer french = new();
    private readonly EnglishMinimalStemmer englishMinimal = new();
    private readonly TokenList token = new();
    private readonly KStemFilter kStem;
    private readonly ICharTermAttribute kStemmed;

    public Stems()
    {
        kStem = new KStemFilter(token);
        kStemmed = kStem.GetAttribute<ICharTermAttribute>();
    }

    /// <summary>The stems of a French word.</summary>
    public IReadOnlyList<string> French(string word)
    {
        var letters = word.ToCharArray();
        return [new string(letters, 0, french.Stem(letters, letters.Length))];
    }

    /// <summary>The stems of an English word, one or two.</summary>
    public IReadOnlyList<string> English(string word)
    {
        var letters = word.ToCharArray();
        var minimal = new string(letters, 0, englishMinimal.Stem(letters, letters.Length));
        token.Set(word);
        kStem.Reset();
        var other = kStem.IncrementToken() ? kStemmed.ToString() : minimal;
        return other == minimal ? [minimal] : [minimal, other];
    }

    public void Dispose() => kStem.Dispose();
}
