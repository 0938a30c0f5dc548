using Terminology.Model;

namespace Terminology.Indexing;

/// <summary>What decides on the penalties of a unit; few combinations occur in a memory.</summary>
/// <param name="Status">How far it has been approved.</param>
/// <param name="Origin">Where its translation comes from.</param>
/// <param name="SourceLanguage">Language of its source, as stored.</param>
/// <param name="TargetLanguage">Language of its target, as stored.</param>
internal sealed record UnitStanding(UnitStatus Status, UnitOrigin Origin, LanguageTag SourceLanguage, LanguageTag TargetLanguage)
{
    /// <summary>As the index writes it.</summary>
    public override string ToString() => $"{(int)Status} {(int)Origin} {SourceLanguage} {TargetLanguage}";

    /// <summary>Reads what the index wrote.</summary>
    public static UnitStanding Parse(string text)
    {
        var parts = text.Split(' ');
        return new UnitStanding((UnitStatus)(parts[0][0] - '0'), (UnitOrigin)(parts[1][0] - '0'), LanguageTag.Parse(parts[2], UnitFields.Standing), LanguageTag.Parse(parts[3], UnitFields.Standing));
    }
}
