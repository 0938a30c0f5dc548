using Terminology.V1;

namespace Terminology.Cli.Output.Json;

/// <summary>The result of an analysis.</summary>
/// <param name="SourceLanguage">Language of the documents.</param>
/// <param name="TargetLanguage">Language wanted.</param>
/// <param name="Memories">The memories named; empty for all.</param>
/// <param name="Snapshot">Number of the newest change of the memories that the first look-up saw.</param>
/// <param name="LastSnapshot">The same for the last one.</param>
/// <param name="StemVersion">Version of the word-stem tables.</param>
/// <param name="Total">All documents together.</param>
/// <param name="Documents">The documents in their order.</param>
internal sealed record AnalysisJson(
    string SourceLanguage,
    string TargetLanguage,
    IReadOnlyList<string> Memories,
    long Snapshot,
    long LastSnapshot,
    string StemVersion,
    DocumentAnalysisJson Total,
    IReadOnlyList<DocumentAnalysisJson> Documents)
{
    public static AnalysisJson Of(AnalysisSettings settings, AnalysisReport report) => new(
        settings.SourceLanguage,
        settings.TargetLanguage,
        settings.Memories,
        report.Snapshot,
        report.LastSnapshot,
        report.StemVersion,
        DocumentAnalysisJson.Of(report.Total),
        [.. report.Documents.Select(DocumentAnalysisJson.Of)]);
}

/// <summary>A document, or all together, which have no name.</summary>
internal sealed record DocumentAnalysisJson(string? Document, VolumeJson Total, VolumeJson Blocked, IReadOnlyList<BandVolumesJson> Bands)
{
    public static DocumentAnalysisJson Of(DocumentAnalysis document) => new(
        document.Document.Length == 0 ? null : document.Document,
        VolumeJson.Of(document.Total),
        VolumeJson.Of(document.Blocked),
        [.. document.Bands.Select(band => new BandVolumesJson(BandNames.Of(band.Band), VolumeJson.Of(band.Memory), VolumeJson.Of(band.Internal), VolumeJson.Of(band.Combined)))]);
}

/// <summary>A band: by memories alone, by earlier segments where those are better, and by both.</summary>
internal sealed record BandVolumesJson(string Band, VolumeJson Memory, VolumeJson Internal, VolumeJson Combined);

/// <summary>An amount of text.</summary>
internal sealed record VolumeJson(long Segments, long Words, long Characters, long CharactersWithSpaces, long Punctuation, long Placeables)
{
    public static VolumeJson Of(Volume volume)
        => new(volume.Segments, volume.Words, volume.Characters, volume.CharactersWithSpaces, volume.Punctuation, volume.Placeables);
}
