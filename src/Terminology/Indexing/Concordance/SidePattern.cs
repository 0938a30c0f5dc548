using Terminology.Model;
using Terminology.Text;

namespace Terminology.Indexing.Concordance;

/// <summary>What one side of a unit must hold and must not hold. Every word has a bit, in the order of the words. Immutable.</summary>
/// <remarks>
/// Phrases are recognised by Shift-And (Baeza-Yates and Gonnet 1992, “A new approach to text searching”), all in one pass: the bit of a word is set while
/// the words up to it have come one after the other. Punctuation and tags between words do not count.
/// </remarks>
internal sealed class SidePattern
{
    /// <summary>Most words of the text wanted; as many again for all that is not.</summary>
    public const int MaxWords = 32;

    private readonly ulong starts;
    private readonly ulong wantedEnd;
    private readonly ulong unwantedEnds;

    /// <param name="language">Primary subtag of the side.</param>
    /// <param name="wanted">What it must hold, 1 to 32 words.</param>
    /// <param name="isPhrase">Whether they must follow one another; else they may stand anywhere.</param>
    /// <param name="unwanted">Phrases of which it must hold none, 32 words in all at most.</param>
    public SidePattern(string language, IReadOnlyList<WordPattern> wanted, bool isPhrase, IReadOnlyList<IReadOnlyList<WordPattern>> unwanted)
    {
        Language = language;
        Wanted = wanted;
        IsPhrase = isPhrase;
        Words = [.. wanted, .. unwanted.SelectMany(phrase => phrase)];
        WantedBits = (1UL << wanted.Count) - 1;
        if (isPhrase) (starts, wantedEnd) = (1, 1UL << (wanted.Count - 1));
        var next = wanted.Count;
        foreach (var phrase in unwanted)
        {
            starts |= 1UL << next;
            next += phrase.Count;
            unwantedEnds |= 1UL << (next - 1);
        }
    }

    /// <summary>Primary subtag of the side.</summary>
    public string Language { get; }

    /// <summary>All words, by their bits.</summary>
    public IReadOnlyList<WordPattern> Words { get; }

    /// <summary>The words it must hold: the first ones.</summary>
    public IReadOnlyList<WordPattern> Wanted { get; }

    /// <summary>Whether they must follow one another.</summary>
    public bool IsPhrase { get; }

    /// <summary>Whether a segment fits that holds each word wanted somewhere.</summary>
    public bool IsMereSet => unwantedEnds == 0 && (!IsPhrase || Wanted.Count == 1);

    /// <summary>Whether there is anything that it must not hold.</summary>
    public bool HasUnwanted => unwantedEnds != 0;

    private ulong WantedBits { get; }

    /// <summary>Whether a segment fits.</summary>
    /// <param name="row">Its forms, by number.</param>
    /// <param name="marks">The bits of the words that each form fits.</param>
    /// <param name="forms">The forms.</param>
    public bool Fits(ReadOnlySpan<int> row, FormMarks marks, Form[] forms)
    {
        var (state, seen, found) = (0UL, 0UL, false);
        foreach (var form in row)
        {
            var mark = marks[form];
            if (mark == 0)
            {
                if (state != 0 && forms[form].IsSkeleton) state = 0;
                continue;
            }

            seen |= mark;
            state = ((state << 1) | starts) & mark;
            if ((state & unwantedEnds) != 0) return false;

            found |= IsPhrase ? (state & wantedEnd) != 0 : (seen & WantedBits) == WantedBits;
            if (found && unwantedEnds == 0) return true;
        }

        return found;
    }

    /// <summary>Where the words wanted stand in a segment, left to right, none over another: each phrase as one run, words anywhere one by one.</summary>
    public IReadOnlyList<TextSpan> Find(TokenizedSegment segment)
    {
        var words = segment.Tokens.Where(token => token.Form.IsSkeleton).ToList();
        var spans = new List<TextSpan>();
        var length = IsPhrase ? Wanted.Count : 1;
        for (var i = 0; i + length <= words.Count; i++)
        {
            if (!(IsPhrase ? FitsAt(words, i) : Wanted.Any(word => word.Fits(words[i].Form, words[i].Text)))) continue;

            var (first, last) = (words[i].Span, words[i + length - 1].Span);
            spans.Add(new TextSpan(first.Start, last.End - first.Start));
            i += length - 1;
        }

        return spans;
    }

    private bool FitsAt(List<Token> words, int start)
    {
        for (var i = 0; i < Wanted.Count; i++)
        {
            if (!Wanted[i].Fits(words[start + i].Form, words[start + i].Text)) return false;
        }

        return true;
    }
}
