using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Terminology.Text;

namespace Terminology.Indexing.Concepts;

/// <summary>Gives Lucene words that are known already.</summary>
internal sealed class TokenList : TokenStream
{
    private readonly ICharTermAttribute term;
    private IReadOnlyList<SearchWord> words = [];
    private int next;

    public TokenList() => term = AddAttribute<ICharTermAttribute>();

    /// <summary>Takes the words of a form; only terms have any, other forms are found by their key alone.</summary>
    public void Set(IndexedForm form) => words = form.Kind == FormKind.Term ? form.Form.Words : [];

    /// <summary>Takes one word.</summary>
    public void Set(string word) => words = [new SearchWord(word, 0, IsArticle: false)];

    public override void Reset()
    {
        // At the end of a field the position increment was set to 0; nothing else is ever changed but the word.
        ClearAttributes();
        next = 0;
    }

    public override bool IncrementToken()
    {
        if (next == words.Count) return false;
        term.SetEmpty().Append(words[next++].Text);
        return true;
    }
}
