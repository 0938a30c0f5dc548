using Terminology.Model;

namespace Terminology.Text;

/// <summary>The smallest part of a segment that scoring counts.</summary>
/// <param name="Class">What it is.</param>
/// <param name="Form">Its folded text; for a tag empty.</param>
/// <param name="Span">Where it stands in the original text; for a tag an empty run.</param>
internal sealed record Token(TokenClass Class, string Form, TextSpan Span)
{
    /// <summary>Weight of a word or number; every distance counts in hundredths of a word.</summary>
    public const int WordWeight = 100;

    /// <summary>Weight of a punctuation mark or tag.</summary>
    public const int MarkWeight = 15;

    /// <summary>The key that all numbers share in an index.</summary>
    public const string NumberKey = "#NUM";

    /// <summary>What its insertion or deletion costs.</summary>
    public int Weight => Class is TokenClass.Word or TokenClass.Number ? WordWeight : MarkWeight;

    /// <summary>Whether it belongs to the skeleton of a segment.</summary>
    public bool IsSkeleton => Class is TokenClass.Word or TokenClass.Number;

    /// <summary>A word in lower case.</summary>
    public string Lower { get; init; } = "";

    /// <summary>A word in lower case without accents; a number by its value.</summary>
    public string Bare { get; init; } = "";

    /// <summary>A word without accents in its own case.</summary>
    public string Unaccented { get; init; } = "";

    /// <summary>Whether a word is all capitals; one capital letter counts.</summary>
    public bool AllCapitals { get; init; }

    /// <summary>Index key: words that cost less than a full word to exchange share it, as do all numbers. Empty for marks and tags.</summary>
    public string Key { get; init; } = "";

    /// <summary>The tag, for a tag.</summary>
    public InlineTag Tag { get; init; }
}
