using System.Globalization;
using Terminology.Model;

namespace Terminology.Indexing;

/// <summary>What decides on the penalties of a unit; few combinations occur in a memory.</summary>
/// <param name="Status">How far it has been approved.</param>
/// <param name="Origin">Where its translation comes from.</param>
/// <param name="Superseded">Whether a later edition has replaced it.</param>
/// <param name="ValidUntil">Last day it is valid; null if there is no end.</param>
/// <param name="SourceLanguage">Language of its source, as stored.</param>
/// <param name="TargetLanguage">Language of its target, as stored.</param>
internal sealed record UnitStanding(UnitStatus Status, UnitOrigin Origin, bool Superseded, DateOnly? ValidUntil, LanguageTag SourceLanguage, LanguageTag TargetLanguage)
{
    private const string Day = "yyyy-MM-dd";
    private const string NoEnd = "-";

    /// <summary>The standing of a unit.</summary>
    public static UnitStanding Of(UnitContent content)
        => new(content.Status, content.Origin, content.Superseded, content.ValidUntil, content.SourceLanguage, content.TargetLanguage);

    /// <summary>As the index writes it.</summary>
    public override string ToString()
        => $"{(int)Status} {(int)Origin} {(Superseded ? 1 : 0)} {ValidUntil?.ToString(Day, CultureInfo.InvariantCulture) ?? NoEnd} {SourceLanguage} {TargetLanguage}";

    /// <summary>Reads what the index wrote.</summary>
    public static UnitStanding Parse(string text)
    {
        var parts = text.Split(' ');
        return new UnitStanding(
            (UnitStatus)(parts[0][0] - '0'),
            (UnitOrigin)(parts[1][0] - '0'),
            parts[2] == "1",
            parts[3] == NoEnd ? null : DateOnly.ParseExact(parts[3], Day, CultureInfo.InvariantCulture),
            LanguageTag.Parse(parts[4], UnitFields.Standing),
            LanguageTag.Parse(parts[5], UnitFields.Standing));
    }
}
