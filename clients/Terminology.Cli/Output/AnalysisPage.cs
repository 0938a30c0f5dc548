using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>An analysis for people: all documents together by band, then each document by its words.</summary>
internal static class AnalysisPage
{
    private static readonly string[] Volumes = ["segments", "words", "characters", "placeables", "internal", "words"];

    private static readonly string[] Columns = ["words", "101–102", "repeated", "100", "95–99", "85–94", "75–84", "50–74", "none"];

    /// <summary>Writes a report.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="settings">What was asked.</param>
    /// <param name="report">The answer.</param>
    public static void Write(Page page, AnalysisSettings settings, AnalysisReport report)
    {
        var memories = settings.Memories.Count == 0 ? "all memories" : string.Join(", ", settings.Memories);
        page.Line($"{settings.SourceLanguage} → {settings.TargetLanguage} · {memories} · {Quantity.Of(report.Documents.Count, "document")}").Line();
        Bands(report.Total).Write(page);
        page.Line();
        if (report.Documents.Count > 1)
        {
            Documents(report).Write(page);
            page.Line();
        }

        page.Line(new StyledText("internal: segments that an earlier one of these documents serves better than any memory.", Styles.Aside));
        var snapshot = report.LastSnapshot == report.Snapshot
            ? $"Memories at change {report.Snapshot}"
            : $"Memories changed meanwhile, from {report.Snapshot} to {report.LastSnapshot}: analyse again for one state of them";
        page.Line(new StyledText($"{snapshot} · word stems {report.StemVersion}", Styles.Aside));
    }

    private static NumberTable Bands(DocumentAnalysis total)
    {
        var table = new NumberTable("", Volumes);
        foreach (var band in total.Bands)
        {
            var hasInternal = band.Internal.Segments > 0;
            table.Add(BandNames.Spoken(band.Band), [.. Numbers(band.Memory), hasInternal ? band.Internal.Segments : null, hasInternal ? band.Internal.Words : null]);
        }

        table.Add("total", [.. Numbers(total.Total), total.Bands.Sum(band => band.Internal.Segments), total.Bands.Sum(band => band.Internal.Words)]);
        table.Add("≥ 75 but blocked", Numbers(total.Blocked));
        return table;
    }

    private static NumberTable Documents(AnalysisReport report)
    {
        var names = report.Documents.Select(document => Visible.Of(document.Document)).ToList();
        var folder = CommonFolder(names);
        var table = new NumberTable("words by band", Columns);
        foreach (var (document, name) in report.Documents.Zip(names))
        {
            table.Add(
                name[folder..],
                document.Total.Words,
                Words(document, Band.Context102, Band.Context101),
                Words(document, Band.Repetition, Band.RepetitionAcross),
                Words(document, Band.Exact),
                Words(document, Band.From95),
                Words(document, Band.From85),
                Words(document, Band.From75),
                Words(document, Band.From50),
                Words(document, Band.None));
        }

        return table;
    }

    /// <summary>Length of the folder that all names begin with: it would only take the room of what tells them apart.</summary>
    private static int CommonFolder(List<string> names)
    {
        var length = names[0].LastIndexOf('/') + 1;
        while (length > 0 && !names.TrueForAll(name => name.StartsWith(names[0][..length], StringComparison.Ordinal))) length = names[0][..(length - 1)].LastIndexOf('/') + 1;
        return length;
    }

    private static long Words(DocumentAnalysis document, params Band[] bands) => document.Bands.Where(band => bands.Contains(band.Band)).Sum(band => band.Memory.Words);

    private static long?[] Numbers(Volume volume) => [volume.Segments, volume.Words, volume.Characters, volume.Placeables];
}
