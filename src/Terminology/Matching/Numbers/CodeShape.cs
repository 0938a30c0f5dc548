namespace Terminology.Matching.Numbers;

/// <summary>What a number token with something other than digits and separators looks like.</summary>
internal static class CodeShape
{
    private static readonly HashSet<string> Ordinals = new(["er", "re", "ère", "e", "è", "ème", "eme", "ième", "d", "nd", "nde", "st", "rd", "th"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether every language writes it alike: <c>MSCU1234567</c>, <c>EUR.1</c>, <c>A4</c>, <c>40HC</c>, <c>m²</c>, <c>8471.30.10</c>, <c>007</c>. Not an
    /// ordinal (<c>1er</c>, <c>12th</c>), nor a number with a unit or half a clock at its end (<c>3.5kg</c>, <c>10h30</c>), nor thousands grouped by dots.
    /// </summary>
    public static bool IsUniversal(string text)
    {
        var digits = text.Length - text.AsSpan().TrimStart("0123456789").Length;
        if (digits > 0 && Ordinals.Contains(text[digits..])) return false;
        if (text.Contains(',', StringComparison.Ordinal) || text.Contains(' ', StringComparison.Ordinal)) return false;
        if (text.All(c => char.IsAsciiDigit(c) || c == '.')) return !AreGroups(text);

        return char.IsLetter(text[0]) || (text.All(c => char.IsAsciiDigit(c) || char.IsUpper(c)) && digits > 0);
    }

    private static bool AreGroups(string text)
        => text.Split('.') is { Length: >= 3 } groups && groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == 3);
}
