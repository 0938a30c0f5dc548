namespace Terminology.Matching.Numbers;

/// <summary>A number as it is written: with all its decimals, so that 12.50 stays 12.50.</summary>
/// <param name="Whole">Digits before the decimal mark, without groups.</param>
/// <param name="Fraction">Digits behind it; empty if there is none.</param>
/// <param name="IsGrouped">Whether its thousands were grouped.</param>
internal readonly record struct WrittenNumber(string Whole, string Fraction, bool IsGrouped)
{
    /// <summary>Reads a number that fits the convention.</summary>
    public static WrittenNumber Read(string text, NumberConvention convention)
    {
        var mark = text.LastIndexOf(convention.DecimalMark);
        var whole = mark < 0 ? text : text[..mark];
        var digits = string.Concat(whole.Where(char.IsAsciiDigit));
        return new WrittenNumber(digits, mark < 0 ? "" : text[(mark + 1)..], digits.Length < whole.Length);
    }

    /// <summary>
    /// Whether readers of the other language would read another value: one dot or comma with three digits behind it and one to three before. Only the
    /// comma of English groups for certain: French texts hold <c>1.250</c> from Belgium and from software, and <c>USD 1,250</c> from English papers.
    /// </summary>
    public static bool IsAmbiguous(string text, NumberConvention convention)
    {
        var mark = text.IndexOfAny(['.', ',']);
        return mark is >= 1 and <= 3
            && mark + 4 == text.Length
            && text[..mark] != "0"
            && !text.Contains(' ', StringComparison.Ordinal)
            && text[mark] != (convention.GroupMark == ',' ? ',' : '\0');
    }

    /// <summary>Writes it by a convention in the place of another number, whose habit of grouping it takes over.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="old">The number whose place it takes.</param>
    /// <param name="groupMark">What stands between groups.</param>
    public string Write(NumberConvention convention, WrittenNumber old, char groupMark)
    {
        // A long number without groups is how this text writes them; after a short one there is no habit to see.
        var grouped = Whole.Length > 3 && (old.IsGrouped || (Whole.Length >= NumberConvention.FirstGrouped && old.Whole.Length < NumberConvention.FirstGrouped));
        var whole = grouped ? Group(Whole, groupMark) : Whole;
        return Fraction.Length == 0 ? whole : $"{whole}{convention.DecimalMark}{Fraction}";
    }

    private static string Group(string digits, char mark)
    {
        var first = ((digits.Length - 1) % 3) + 1;
        return string.Join(mark, digits[first..].Chunk(3).Select(group => new string(group)).Prepend(digits[..first]));
    }
}
