using Grpc.Core;
using Terminology.Memories;
using Terminology.Memories.Analysis;
using Terminology.Model;
using Terminology.Server.Contracts;
using Terminology.Server.Refusals;
using Terminology.Server.Validation;
using Terminology.Storage;
using Contract = Terminology.V1;

namespace Terminology.Server.Endpoints;

/// <summary>An analysis: takes all segments, then works through them and tells how far it is.</summary>
internal sealed class AnalyzeCall(MemoryCatalog memories, RequestValidation validation, StreamLife life, TimeProvider clock)
{
    /// <summary>Most analyses at once: each keeps its texts in memory and a core busy.</summary>
    public const int MostAtOnce = 4;

    private static readonly TimeSpan ProgressEvery = TimeSpan.FromMilliseconds(250);

    private int running;

    /// <summary>Analyses what the caller sends.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.Busy"/>; what <see cref="AnalysedTexts"/>, the validators and look-ups refuse.</exception>
    /// <exception cref="RpcException">As in <see cref="StreamLife.RunAsync"/>.</exception>
    public async Task RunAsync(IAsyncStreamReader<Contract.AnalyzeRequest> requests, IServerStreamWriter<Contract.AnalyzeResponse> answers, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref running) > MostAtOnce)
        {
            Interlocked.Decrement(ref running);
            throw new TerminologyException(ErrorCode.Busy, "", $"{MostAtOnce} analyses run already, which is the most at once; try again when one of them is done.");
        }

        try
        {
            await life.RunAsync(
                async (moved, end) =>
                {
                    var settings = await ReadSettingsAsync(requests, end);
                    var (query, names) = (settings.ToLookup("").ToQuery(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)), settings.Memories);
                    var texts = new AnalysedTexts(query.SourceLanguage);
                    while (await requests.MoveNext(end))
                    {
                        Add(texts, requests.Current);
                        moved();
                    }

                    texts.ThrowIfRefused();
                    await AnalyzeAsync(new MemoryAnalysis(query, texts, (asked, token) => Lookup(asked, names, token)), texts.Count, answers, moved, end);
                },
                cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref running);
        }
    }

    private async Task<Contract.AnalysisSettings> ReadSettingsAsync(IAsyncStreamReader<Contract.AnalyzeRequest> requests, CancellationToken end)
    {
        if (!await requests.MoveNext(end) || requests.Current.PartCase != Contract.AnalyzeRequest.PartOneofCase.Settings)
            throw new TerminologyException(ErrorCode.InvalidValue, "settings", "The settings are missing; expected them in the first request.");

        validation.Check(requests.Current);
        var settings = requests.Current.Settings;

        // A memory that is not there is told now, not when all texts have been sent.
        RefusalPath.Within("settings", () => memories.RequireAll(settings.Memories));
        return settings;
    }

    private void Add(AnalysedTexts texts, Contract.AnalyzeRequest request)
    {
        if (request.PartCase != Contract.AnalyzeRequest.PartOneofCase.Segments)
            throw new TerminologyException(ErrorCode.InvalidValue, "segments", "A request has no segments; expected settings in the first one and segments in all others.");

        validation.Check(request);
        foreach (var segment in request.Segments.Segments) texts.Add(request.Segments.Document, segment.Text, segment.Key);
    }

    private LookupAnswer Lookup(LookupQuery query, IList<string> names, CancellationToken cancellationToken)
        => RefusalPath.Within("settings", () => memories.Lookup(query, names, cancellationToken));

    private async Task AnalyzeAsync(MemoryAnalysis analysis, int total, IServerStreamWriter<Contract.AnalyzeResponse> answers, Action moved, CancellationToken end)
    {
        if (total == 0) throw new TerminologyException(ErrorCode.InvalidValue, "segments", "There is no segment to analyse; expected at least one.");

        var told = clock.GetTimestamp();
        while (analysis.Advance(end))
        {
            if (clock.GetElapsedTime(told) < ProgressEvery) continue;

            await answers.WriteAsync(new Contract.AnalyzeResponse { Progress = new Contract.AnalysisProgress { Done = analysis.Done, Total = total } }, end);
            told = clock.GetTimestamp();
            moved();
        }

        await answers.WriteAsync(new Contract.AnalyzeResponse { Report = analysis.Report.ToContract() }, end);
    }
}
