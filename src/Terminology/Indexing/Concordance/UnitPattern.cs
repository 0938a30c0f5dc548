namespace Terminology.Indexing.Concordance;

/// <summary>What a unit must hold on its sides.</summary>
/// <param name="Text">What the side searched must hold.</param>
/// <param name="OtherLanguage">Primary subtag of the language of the other side; null for any.</param>
/// <param name="Other">What the other side must hold if it is in a language (a primary subtag); null for anything.</param>
internal sealed record UnitPattern(SidePattern Text, string? OtherLanguage, Func<string, SidePattern?> Other)
{
    /// <summary>Whether units are searched in a direction: those between two variants of one language are not, for only their sources are indexed.</summary>
    public bool Searches(Direction direction)
        => string.Equals(direction.From, Text.Language, StringComparison.Ordinal)
            && !string.Equals(direction.To, direction.From, StringComparison.Ordinal)
            && (OtherLanguage is null || string.Equals(direction.To, OtherLanguage, StringComparison.Ordinal));
}
