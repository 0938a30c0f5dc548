using System.Globalization;
using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>An analysis as a table with commas (RFC 4180): one row a document and band, and two more a document for <c>total</c> and <c>blocked</c>; those of all documents together have no name.</summary>
internal static class AnalysisCsv
{
    private static readonly string[] Volumes = ["segments", "words", "characters", "characters_with_spaces", "punctuation", "placeables"];

    private static readonly string[] Header =
        ["document", "band", .. Volumes, .. Volumes.Select(volume => $"internal_{volume}"), .. Volumes.Select(volume => $"combined_{volume}")];

    /// <summary>Writes the table.</summary>
    public static void Write(TextWriter output, AnalysisReport report)
    {
        Row(output, Header);
        foreach (var document in report.Documents.Append(report.Total))
        {
            foreach (var band in document.Bands)
                Row(output, [document.Document, BandNames.Of(band.Band), .. Fields(band.Memory), .. Fields(band.Internal), .. Fields(band.Combined)]);
            Row(output, [document.Document, "total", .. Fields(document.Total), .. Fields(Sum(document.Bands)), .. Fields(document.Total)]);
            Row(output, [document.Document, "blocked", .. Fields(document.Blocked), .. Enumerable.Repeat("", 2 * Volumes.Length)]);
        }
    }

    private static void Row(TextWriter output, IEnumerable<string> fields) => output.Write(string.Join(',', fields.Select(Quoted)) + "\r\n");

    private static string Quoted(string field)
        => field.AsSpan().IndexOfAny("\",\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<string> Fields(Volume volume)
        => new[] { volume.Segments, volume.Words, volume.Characters, volume.CharactersWithSpaces, volume.Punctuation, volume.Placeables }
            .Select(number => number.ToString(CultureInfo.InvariantCulture));

    private static Volume Sum(IReadOnlyCollection<BandVolumes> bands) => new()
    {
        Segments = bands.Sum(band => band.Internal.Segments),
        Words = bands.Sum(band => band.Internal.Words),
        Characters = bands.Sum(band => band.Internal.Characters),
        CharactersWithSpaces = bands.Sum(band => band.Internal.CharactersWithSpaces),
        Punctuation = bands.Sum(band => band.Internal.Punctuation),
        Placeables = bands.Sum(band => band.Internal.Placeables),
    };
}
