using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Oracle;

/// <summary>A token, with what it is compared by.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Text">Its text after the fold; empty for a tag.</param>
/// <param name="Language">Primary language of its segment.</param>
internal sealed record OracleToken(OracleClass Class, string Text, string Language)
{
    /// <summary>The tag, if it is one.</summary>
    public InlineTag Tag { get; init; }

    /// <summary>True for a number that equals only itself (§8).</summary>
    public bool Identifier { get; init; }

    /// <summary>The value of any other number in plain decimal digits; null if it is written against the conventions of its language.</summary>
    public string? Value => Class == OracleClass.Number && !Identifier ? field ??= OracleNumbers.Value(Text, Language) : null;

    /// <summary>What a number is compared by: an identifier by its text, any other by its value, where it has one.</summary>
    public string Number => Value ?? Text;

    public int Weight => Class is OracleClass.Word or OracleClass.Number ? 100 : 15;

    /// <summary>Whether it counts as a word or number: one of the skeleton.</summary>
    public bool Heavy => Class is OracleClass.Word or OracleClass.Number;

    public string Lower => field ??= Text.ToLowerInvariant();

    public string Unaccented => field ??= OracleFold.WithoutAccents(Text);

    /// <summary>In lower case and without accents.</summary>
    public string Plain => field ??= Unaccented.ToLowerInvariant();

    /// <summary>The whole word is in capitals.</summary>
    public bool AllCapitals => Text.Any(char.IsUpper) && !Text.Any(char.IsLower);

    /// <summary>The light stem; null for what is too short to have one.</summary>
    public string? Stem => Class == OracleClass.Word && Plain.Count(char.IsLetter) >= 3 ? field ??= LightStem.Of(Plain, Language) : null;

    /// <summary>The key that fuzzy matches must share (§10).</summary>
    public string Key => Class == OracleClass.Number ? "#NUM" : Stem ?? Plain;
}
