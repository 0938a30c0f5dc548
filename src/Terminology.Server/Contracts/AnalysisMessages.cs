using Terminology.Memories;
using Terminology.Memories.Analysis;
using Terminology.Memories.Pretranslation;
using Contract = Terminology.V1;

namespace Terminology.Server.Contracts;

/// <summary>Analyses and pre-translations between contract and engine. Enumerations of the engine have the numbers of the contract's.</summary>
internal static class AnalysisMessages
{
    /// <summary>What the look-ups of an analysis share, with a text in the place of theirs.</summary>
    public static Contract.LookupRequest ToLookup(this Contract.AnalysisSettings settings, string text) => new()
    {
        Memories = { settings.Memories },
        SourceLanguage = settings.SourceLanguage,
        TargetLanguage = settings.TargetLanguage,
        Text = text,
        MinScore = settings.MinScore == 0 ? MemoryAnalysis.LowestScore : settings.MinScore,
        ContextRule = settings.ContextRule,
        Penalties = { settings.Penalties },
    };

    /// <summary>The look-up of a segment to translate; its threshold is set where it is translated.</summary>
    public static Contract.LookupRequest ToLookup(this Contract.PretranslateRequest request) => new()
    {
        Memories = { request.Memories },
        SourceLanguage = request.SourceLanguage,
        TargetLanguage = request.TargetLanguage,
        Text = request.Text,
        Context = request.Context,
        ContextRule = request.ContextRule,
        Penalties = { request.Penalties },
    };

    /// <summary>The result of an analysis.</summary>
    public static Contract.AnalysisReport ToContract(this AnalysisReport report)
    {
        var message = new Contract.AnalysisReport
        {
            Total = report.Total.ToContract(),
            Snapshot = report.FirstSnapshot,
            LastSnapshot = report.LastSnapshot,
            StemVersion = report.StemVersion,
        };
        message.Documents.AddRange(report.Documents.Select(ToContract));
        return message;
    }

    /// <summary>What became of a segment.</summary>
    /// <param name="outcome">It.</param>
    /// <param name="id">The id of the request.</param>
    public static Contract.PretranslateResponse ToContract(this Pretranslated outcome, string id)
        => outcome is { Target: { } target, Match: { } match }
            ? new Contract.PretranslateResponse { Id = id, Translation = Translation(target, match) }
            : new Contract.PretranslateResponse { Id = id, Untranslated = Untranslated(outcome) };

    private static Contract.Pretranslation Translation(string target, Match match) => new()
    {
        Target = target,
        Repaired = match.Repaired is not null,
        Score = match.Score,
        Kind = (Contract.MatchKind)match.Similarity.Kind,
        Source = match.Source,
        Unit = match.Unit.Id.ToString("D"),
        Memory = match.Memory,
    };

    private static Contract.Untranslated Untranslated(Pretranslated outcome)
    {
        var message = new Contract.Untranslated { Reason = (Contract.UntranslatedReason)outcome.Reason!.Value, Score = outcome.Match?.Score ?? 0 };
        message.Flags.AddRange((outcome.Match?.Flags ?? []).Select(flag => flag.Name).Distinct(StringComparer.Ordinal));
        return message;
    }

    private static Contract.DocumentAnalysis ToContract(this DocumentAnalysis document)
    {
        var message = new Contract.DocumentAnalysis { Document = document.Document, Total = document.Total.ToContract(), Blocked = document.Blocked.ToContract() };
        message.Bands.AddRange(document.Bands.Select(band => new Contract.BandVolumes
        {
            Band = (Contract.Band)band.Band,
            Memory = band.Memory.ToContract(),
            Internal = band.Internal.ToContract(),
            Combined = band.Combined.ToContract(),
        }));
        return message;
    }

    private static Contract.Volume ToContract(this Volume volume) => new()
    {
        Segments = volume.Segments,
        Words = volume.Words,
        Characters = volume.Characters,
        CharactersWithSpaces = volume.CharactersWithSpaces,
        Punctuation = volume.Punctuation,
        Placeables = volume.Placeables,
    };
}
