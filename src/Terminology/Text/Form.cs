using System.IO.Hashing;
using System.Runtime.InteropServices;
using Terminology.Model;

namespace Terminology.Text;

/// <summary>All that scoring needs to know of a token, whatever its place: two tokens with equal forms are interchangeable.</summary>
/// <remarks>
/// Texts are held as 64-bit hashes (XxHash3), so that a million segments fit in memory and comparing is one instruction. Only forms that share a key are
/// ever told apart by them, a handful at a time: a collision there is out of practical reach, and the match is explained from the texts themselves.
/// </remarks>
internal readonly record struct Form
{
    /// <summary>Weight of a word or number; every distance counts in hundredths of a word.</summary>
    public const int WordWeight = 100;

    /// <summary>Weight of a punctuation mark or tag.</summary>
    public const int MarkWeight = 15;

    private const int ShortestStem = 3;

    /// <summary>What it is.</summary>
    public required TokenClass Class { get; init; }

    /// <summary>Its folded text.</summary>
    public required ulong Text { get; init; }

    /// <summary>What tokens share that may stand for each other cheaply: words their light stem, numbers all one key, marks their text.</summary>
    public required ulong Key { get; init; }

    /// <summary>A word in lower case; a tag by what comes and goes with it: its pair, or itself.</summary>
    public ulong Lower { get; init; }

    /// <summary>A word in lower case without accents; a number by its value.</summary>
    public ulong Bare { get; init; }

    /// <summary>A word without accents in its own case.</summary>
    public ulong Unaccented { get; init; }

    /// <summary>Whether a word is all capitals; one capital letter counts.</summary>
    public bool AllCapitals { get; init; }

    /// <summary>Whether a word is long enough to share a stem with another.</summary>
    public bool HasStem { get; init; }

    /// <summary>What its insertion or deletion costs.</summary>
    public int Weight => IsSkeleton ? WordWeight : MarkWeight;

    /// <summary>Whether it belongs to the skeleton of a segment: words and numbers.</summary>
    public bool IsSkeleton => Class is TokenClass.Word or TokenClass.Number;

    /// <summary>The key that all numbers share.</summary>
    public static ulong NumberKey { get; } = Hash("#NUM");

    /// <summary>The form of a word.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="language">Primary subtag; decides the stem.</param>
    public static Form Word(string text, string language)
    {
        var lower = text.ToLowerInvariant();
        var bare = Accents.Strip(lower);
        return new Form
        {
            Class = TokenClass.Word,
            Text = Hash(text),
            Lower = Hash(lower),
            Bare = Hash(bare),
            Unaccented = Hash(Accents.Strip(text)),
            Key = Hash(LightStem.Of(bare, language)),
            AllCapitals = text.Any(char.IsUpper) && !text.Any(char.IsLower),
            HasStem = bare.Length >= ShortestStem,
        };
    }

    /// <summary>The form of a number.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="value">Its value in plain digits; of an identifier its text.</param>
    public static Form Number(string text, string value)
        => new() { Class = TokenClass.Number, Text = Hash(text), Bare = Hash(value), Key = NumberKey };

    /// <summary>The form of a punctuation mark or symbol.</summary>
    public static Form Mark(string text)
    {
        var hash = Hash(text);
        return new Form { Class = TokenClass.Punctuation, Text = hash, Key = hash };
    }

    /// <summary>The form of an inline tag.</summary>
    public static Form Tag(InlineTag tag) => new()
    {
        Class = TokenClass.Tag,
        Text = Hash($"{tag.Kind} {tag.Id}"),
        Key = Hash($"tag {tag.Kind}"),
        Lower = Hash(tag.Kind == InlineTagKind.Single ? $"single {tag.Id}" : $"pair {tag.Id}"),
    };

    private static ulong Hash(string text) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan()));
}
