using System.Globalization;

namespace Terminology.Cli.Output;

/// <summary>Counts in words.</summary>
internal static class Quantity
{
    /// <summary>Returns the count and its noun: <c>1 unit</c>, <c>2,000 units</c>.</summary>
    public static string Of(long count, string noun) => Of(count, noun, noun + "s");

    /// <summary>Returns the count and its noun, whose plural is not made with an s.</summary>
    public static string Of(long count, string singular, string plural)
        => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? singular : plural)}");
}
