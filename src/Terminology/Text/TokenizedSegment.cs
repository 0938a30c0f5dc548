using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using Terminology.Model;

namespace Terminology.Text;

/// <summary>A segment made ready for comparison: folded and tokenized. Immutable.</summary>
internal sealed class TokenizedSegment
{
    private TokenizedSegment(Segment segment, LanguageTag language, string composed, List<Token> tokens)
    {
        Segment = segment;
        Language = language;
        Composed = composed;
        Tokens = tokens;
        Forms = [.. tokens.Select(token => token.Form)];
    }

    /// <summary>The segment as it was given.</summary>
    public Segment Segment { get; }

    /// <summary>Its language; the primary subtag decides how it is tokenized.</summary>
    public LanguageTag Language { get; }

    /// <summary>Its text in NFC.</summary>
    public string Composed { get; }

    /// <summary>Its tokens in order.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Their forms.</summary>
    public Form[] Forms { get; }

    /// <summary>Tokenizes a segment.</summary>
    /// <param name="segment">Well-formed UTF-16, tags by position.</param>
    /// <param name="language">Its language.</param>
    public static TokenizedSegment Of(Segment segment, LanguageTag language)
    {
        var folded = ComparisonFold.Fold(segment.Text);
        return new TokenizedSegment(segment, language, segment.Text.Normalize(NormalizationForm.FormC), Tokenizer.Tokenize(segment, folded, language));
    }

    /// <summary>Whether text (in NFC) and tags are the same.</summary>
    public bool IsIdenticalTo(TokenizedSegment other)
        => string.Equals(Composed, other.Composed, StringComparison.Ordinal) && Segment.Tags.Count == other.Segment.Tags.Count && Segment.Tags.Zip(other.Segment.Tags).All(pair => pair.First.Matches(pair.Second));

    /// <summary>64-bit hash of text in NFC and tags: equal for segments that are an exact match of each other.</summary>
    public ulong ExactHash() => Hash(Composed);

    /// <summary>64-bit hash of text, bit by bit, and tags.</summary>
    public ulong ContentHash() => Hash(Segment.Text);

    private ulong Hash(string text)
    {
        if (Segment.Tags.Count == 0) return XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan()));

        var hash = new XxHash3();
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        foreach (var tag in Segment.Tags) hash.Append(Encoding.ASCII.GetBytes($"\u001F{(int)tag.Kind}:{tag.Id}:{tag.Position}"));
        return hash.GetCurrentHashAsUInt64();
    }
}
