using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Terminology.Indexing;

/// <summary>Gives Lucene tokens that are known already.</summary>
internal sealed class TokenList : TokenStream
{
    private readonly ICharTermAttribute term;
    private readonly List<string> tokens = [];
    private int next;

    public TokenList() => term = AddAttribute<ICharTermAttribute>();

    public void Clear() => tokens.Clear();

    public void Add(string token) => tokens.Add(token);

    public override void Reset() => next = 0;

    public override bool IncrementToken()
    {
        if (next == tokens.Count) return false;
        ClearAttributes();
        term.SetEmpty().Append(tokens[next++]);
        return true;
    }
}
