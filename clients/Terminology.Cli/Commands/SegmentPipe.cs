using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using Terminology.Cli.Input;
using Terminology.Cli.Output;
using Terminology.Cli.Output.Json;
using Terminology.Client;
using Terminology.V1;

namespace Terminology.Cli.Commands;

/// <summary>Looks up the segments that come on standard input, one JSON object a line, and writes one answer a line in their order.</summary>
/// <param name="terminal">Where the segments come from.</param>
/// <param name="client">The service.</param>
/// <param name="request">The look-up that all segments share; their text is filled in.</param>
/// <param name="results">Where the answers go.</param>
internal sealed class SegmentPipe(Terminal terminal, TerminologyClient client, LookupRequest request, Results results)
{
    // Segments under way: enough to keep the service busy, and little to lose.
    private const int MostUnderWay = 256;

    private readonly Channel<(JsonElement? Id, RefusalJson? Refusal)> underWay
        = Channel.CreateBounded<(JsonElement? Id, RefusalJson? Refusal)>(MostUnderWay);

    private int answered;
    private int refused;

    /// <summary>Answers all segments and returns the exit code.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var answers = client.LookupStreamAsync(RequestsAsync(stop.Token), stop.Token).GetAsyncEnumerator(stop.Token);
        var next = answers.MoveNextAsync().AsTask();
        try
        {
            await foreach (var (id, refusal) in underWay.Reader.ReadAllAsync(cancellationToken))
            {
                if (refusal is null)
                {
                    if (!await next) throw new InvalidOperationException("The service ended the stream before it had answered all segments.");
                    Write(Answer(id, answers.Current));
                    next = answers.MoveNextAsync().AsTask();
                }
                else
                {
                    Write(LookupAnswerJson.Of(id, refusal));
                }

                // Whoever waits for this answer before the next segment gets it now.
                if (!underWay.Reader.TryPeek(out _)) await results.FlushAsync(cancellationToken);
            }

            await next;
        }
        finally
        {
            // The answers cannot be let go of while one is awaited.
            await stop.CancelAsync();
            await next.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        return refused == 0 ? ExitCode.Done : answered == 0 ? ExitCode.NotDone : ExitCode.PartlyDone;
    }

    private async IAsyncEnumerable<LookupStreamRequest> RequestsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var line in ByteLines.ReadAsync(terminal.Input, cancellationToken))
            {
                if (!line.IsTooLong && line.Bytes.Span.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0) continue;

                var (segment, refusal) = SegmentJson.Read(line);
                await underWay.Writer.WriteAsync((segment?.Id, refusal), cancellationToken);
                if (refusal is not null) continue;

                var lookup = request.Clone();
                lookup.Text = segment!.Text;
                lookup.Context = segment.Context;
                yield return new LookupStreamRequest { Lookup = lookup };
            }
        }
        finally
        {
            underWay.Writer.Complete();
        }
    }

    private static LookupAnswerJson Answer(JsonElement? id, LookupStreamResponse response)
        => response.ResultCase == LookupStreamResponse.ResultOneofCase.Refusal
            ? LookupAnswerJson.Of(id, RefusalJson.Of(response.Refusal))
            : LookupAnswerJson.Of(id, response.Lookup);

    private void Write(LookupAnswerJson answer)
    {
        if (answer.Error is null) answered++;
        else refused++;
        results.Write(answer, json => json.LookupAnswerJson);
    }
}
