using System.Globalization;
using Terminology.Cli.Output.Json;

namespace Terminology.Cli.Output;

/// <summary>A segment and its translation as a line of TSV: source, target, score, reason.</summary>
internal static class PretranslationLine
{
    /// <summary>Returns the line. TSV has no quoting: tabs and line ends within a text become spaces.</summary>
    public static string Of(PretranslationJson segment)
        => string.Join('\t', OneField(segment.Source), OneField(segment.Target ?? ""), segment.Score?.ToString(CultureInfo.InvariantCulture) ?? "", Reason(segment));

    private static string Reason(PretranslationJson segment) => segment switch
    {
        { Error: { } error } => $"refused: {error.Message}",
        { Reason: "flagged", Flags: { } flags } => $"{segment.Reason}: {string.Join(", ", flags)}",
        _ => segment.Reason ?? "",
    };

    private static string OneField(string text) => text.AsSpan().IndexOfAny("\t\r\n") < 0 ? text : text.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');
}
