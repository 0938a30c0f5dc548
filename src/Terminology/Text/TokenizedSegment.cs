using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using Terminology.Model;

namespace Terminology.Text;

/// <summary>A segment made ready for comparison: folded, tokenized, weighed. Immutable.</summary>
internal sealed class TokenizedSegment
{
    private TokenizedSegment(Segment segment, LanguageTag language, string composed, string folded, IReadOnlyList<Token> tokens)
    {
        Segment = segment;
        Language = language;
        Composed = composed;
        Folded = folded;
        Tokens = tokens;
        Weight = tokens.Sum(token => token.Weight);
    }

    /// <summary>The segment as it was given.</summary>
    public Segment Segment { get; }

    /// <summary>Its language; the primary subtag decides how it is tokenized.</summary>
    public LanguageTag Language { get; }

    /// <summary>Its text in NFC.</summary>
    public string Composed { get; }

    /// <summary>Its text after <see cref="ComparisonFold"/>.</summary>
    public string Folded { get; }

    /// <summary>Its tokens in order.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Sum of the tokens' weights, in hundredths of a word.</summary>
    public int Weight { get; }

    /// <summary>Whether it holds a word or number; without one it has only exact matches.</summary>
    public bool HasSkeleton => Tokens.Any(token => token.IsSkeleton);

    /// <summary>Tokenizes a segment.</summary>
    /// <param name="segment">Well-formed UTF-16, tags by position.</param>
    /// <param name="language">Its language.</param>
    public static TokenizedSegment Of(Segment segment, LanguageTag language)
    {
        var folded = ComparisonFold.Fold(segment.Text);
        return new TokenizedSegment(segment, language, segment.Text.Normalize(NormalizationForm.FormC), folded.Text, Tokenizer.Tokenize(segment, folded, language));
    }

    /// <summary>Whether text (in NFC) and tags are the same.</summary>
    public bool IsIdenticalTo(TokenizedSegment other)
        => string.Equals(Composed, other.Composed, StringComparison.Ordinal) && Segment.Tags.SequenceEqual(other.Segment.Tags);

    /// <summary>128-bit hash of text in NFC and tags: equal for segments that are an exact match of each other.</summary>
    public byte[] ExactHash() => Hash(Composed, Segment.Tags);

    /// <summary>128-bit hash of the folded text: equal where only typography differs.</summary>
    public byte[] FoldHash() => Hash(Folded, []);

    /// <summary>128-bit hash of the words (lower case, no accents) and numbers (all alike): equal for every pair that is a near match.</summary>
    public byte[] SkeletonHash()
        => Hash(string.Join('\u001F', Tokens.Where(token => token.IsSkeleton).Select(token => token.Class == TokenClass.Number ? Token.NumberKey : token.Bare)), []);

    private static byte[] Hash(string text, IReadOnlyList<InlineTag> tags)
    {
        var hash = new XxHash128();
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        foreach (var tag in tags) hash.Append(Encoding.ASCII.GetBytes($"\u001F{(int)tag.Kind}:{tag.Id}:{tag.Position}"));
        return hash.GetCurrentHash();
    }
}
