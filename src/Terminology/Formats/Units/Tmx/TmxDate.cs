using System.Globalization;

namespace Terminology.Formats.Units.Tmx;

/// <summary>Dates as TMX writes them: <c>YYYYMMDDThhmmssZ</c>, in UTC (TMX 1.4b, <c>changedate</c>).</summary>
internal static class TmxDate
{
    private const string Format = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>Reads a date; null if it is none.</summary>
    public static DateTimeOffset? Read(string? text)
        => DateTimeOffset.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;

    /// <summary>Writes a date, to the second.</summary>
    public static string Write(DateTimeOffset date) => date.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);
}
