using System.Globalization;
using System.Text.RegularExpressions;

namespace Terminology.Model;

/// <summary>A BCP 47 language tag in its usual case (<c>en</c>, <c>fr-CA</c>, <c>zh-Hant-TW</c>).</summary>
/// <remarks>Only language, script, region and variant subtags are kept apart from each other by case; <c>en-UK</c> is read as <c>en-GB</c>.</remarks>
public readonly partial record struct LanguageTag
{
    /// <summary>French, any region.</summary>
    public static readonly LanguageTag French = new("fr");

    /// <summary>English, any region.</summary>
    public static readonly LanguageTag English = new("en");

    private readonly string? value;

    private LanguageTag(string value) => this.value = value;

    /// <summary>The tag in its usual case.</summary>
    public string Value => value ?? "und";

    /// <summary>The language without script and region (<c>fr</c> of <c>fr-CA</c>).</summary>
    public string Primary => Value.IndexOf('-', StringComparison.Ordinal) is var dash and > 0 ? Value[..dash] : Value;

    /// <summary>Whether the two tags name the same language, whatever their region.</summary>
    public bool SameLanguage(LanguageTag other) => string.Equals(Primary, other.Primary, StringComparison.Ordinal);

    /// <summary>Reads a tag.</summary>
    /// <param name="text">Language tag of 2 to 35 characters; <c>_</c> is accepted for <c>-</c>.</param>
    /// <param name="field">Path of the field, for the refusal.</param>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.InvalidLanguage"/>: not a language tag.</exception>
    public static LanguageTag Parse(string text, string field)
        => TryParse(text, out var tag)
            ? tag
            : throw new TerminologyException(ErrorCode.InvalidLanguage, field, $"“{Shown(text)}” is not a language tag; expected a BCP 47 tag such as “fr” or “en-GB”.");

    /// <summary>Reads a tag; false if it is none.</summary>
    public static bool TryParse(string? text, out LanguageTag tag)
    {
        tag = default;
        if (text is null || text.Length > 35 || !Pattern().IsMatch(text)) return false;

        var parts = text.Replace('_', '-').Split('-');
        parts[0] = parts[0].ToLowerInvariant();
        for (var i = 1; i < parts.Length; i++)
        {
            parts[i] = parts[i].Length switch
            {
                2 => parts[i].ToUpperInvariant(),
                4 when char.IsAsciiLetter(parts[i][0]) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(parts[i].ToLowerInvariant()),
                _ => parts[i].ToLowerInvariant(),
            };
        }

        if (parts is ["en", "UK", ..]) parts[1] = "GB";
        tag = new LanguageTag(string.Join('-', parts));
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string Shown(string? text) => text is null ? "" : text.Length <= 40 ? text : text[..40] + "…";

    [GeneratedRegex("^[A-Za-z]{2,3}([-_][A-Za-z]{4})?([-_]([A-Za-z]{2}|[0-9]{3}))?([-_]([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Pattern();
}
