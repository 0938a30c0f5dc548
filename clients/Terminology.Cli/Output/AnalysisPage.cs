using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>An analysis for people: all documents together by band, then each document by its words.</summary>
internal static class AnalysisPage
{
    private const int BandWidth = 28;
    private const int NarrowestName = 22;

    private static readonly string[] Volumes = ["segments", "words", "characters", "placeables", "internal", "words"];

    private static readonly string[] Columns = ["segments", "words", "101–102", "repeated", "100", "95–99", "85–94", "75–84", "50–74", "none"];

    /// <summary>Writes a report.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="settings">What was asked.</param>
    /// <param name="report">The answer.</param>
    public static void Write(Page page, AnalysisSettings settings, AnalysisReport report)
    {
        var memories = settings.Memories.Count == 0 ? "all memories" : string.Join(", ", settings.Memories);
        page.Line($"{settings.SourceLanguage} → {settings.TargetLanguage} · {memories} · {Quantity.Of(report.Documents.Count, "document")}").Line();
        WriteBands(page, report.Total);
        page.Line();
        if (report.Documents.Count > 1) WriteDocuments(page, report);

        page.Line(new StyledText("internal: segments that an earlier one of these documents serves better than any memory.", Styles.Aside));
        var snapshot = report.LastSnapshot == report.Snapshot
            ? $"Memories at change {report.Snapshot}"
            : $"Memories changed meanwhile, from {report.Snapshot} to {report.LastSnapshot}: analyse again for one state of them";
        page.Line(new StyledText($"{snapshot} · word stems {report.StemVersion}", Styles.Aside));
    }

    private static void WriteBands(Page page, DocumentAnalysis total)
    {
        var table = new NumberTable(page, BandWidth, Volumes);
        table.Head("");
        foreach (var band in total.Bands)
        {
            var hasInternal = band.Internal.Segments > 0;
            table.Row(
                BandNames.Spoken(band.Band),
                [.. Numbers(band.Memory), hasInternal ? band.Internal.Segments : null, hasInternal ? band.Internal.Words : null]);
        }

        table.Row("total", [.. Numbers(total.Total), total.Bands.Sum(band => band.Internal.Segments), total.Bands.Sum(band => band.Internal.Words)]);
        table.Row("≥ 75 but blocked", [.. Numbers(total.Blocked)]);
    }

    private static void WriteDocuments(Page page, AnalysisReport report)
    {
        var longest = report.Documents.Max(document => document.Document.Length) + 2;
        var table = new NumberTable(page, Math.Clamp(longest, NarrowestName, Math.Max(NarrowestName, page.Width - 84)), Columns);
        table.Head("words by band");
        foreach (var document in report.Documents)
        {
            table.Row(Visible.Of(document.Document), [
                document.Total.Segments,
                document.Total.Words,
                Words(document, Band.Context102, Band.Context101),
                Words(document, Band.Repetition, Band.RepetitionAcross),
                Words(document, Band.Exact),
                Words(document, Band.From95),
                Words(document, Band.From85),
                Words(document, Band.From75),
                Words(document, Band.From50),
                Words(document, Band.None),
            ]);
        }

        page.Line();
    }

    private static long Words(DocumentAnalysis document, params Band[] bands) => document.Bands.Where(band => bands.Contains(band.Band)).Sum(band => band.Memory.Words);

    private static long?[] Numbers(Volume volume) => [volume.Segments, volume.Words, volume.Characters, volume.Placeables];
}
