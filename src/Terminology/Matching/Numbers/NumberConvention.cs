namespace Terminology.Matching.Numbers;

/// <summary>How a language writes numbers.</summary>
/// <param name="DecimalMark">Between whole and fraction.</param>
/// <param name="GroupMark">Between groups of three digits.</param>
internal sealed record NumberConvention(char DecimalMark, char GroupMark)
{
    /// <summary>Digits from which the whole part is grouped: 10 000, but 9999.</summary>
    public const int FirstGrouped = 5;

    private static readonly NumberConvention English = new('.', ',');

    // The narrow space that does not break is what French typography asks for.
    private static readonly NumberConvention French = new(',', '\u202F');

    /// <summary>The convention of a language, or null where numbers are not known well enough to be rewritten.</summary>
    /// <param name="language">Primary subtag.</param>
    public static NumberConvention? Of(string language) => language switch
    {
        "en" => English,
        "fr" => French,
        _ => null,
    };
}
