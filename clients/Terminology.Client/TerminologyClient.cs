using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.Extensions.Logging;
using Terminology.V1;

namespace Terminology.Client;

/// <summary>A client of the Terminology service: the glossary, the translation memories and the service's status.</summary>
/// <remarks>
/// Make one for each address and keep it: it holds the connection, and all its members may be called at once from several threads.
/// A call that fails throws
/// <list type="bullet">
/// <item><see cref="TerminologyRefusedException"/> if the service refused it,</item>
/// <item><see cref="TerminologyUnavailableException"/> if the service could not be reached or did not answer in time,</item>
/// <item><see cref="OperationCanceledException"/> if the caller cancelled it,</item>
/// <item><see cref="RpcException"/> if the service itself failed (INTERNAL, UNKNOWN).</item>
/// </list>
/// </remarks>
public sealed class TerminologyClient : IDisposable
{
    private readonly TerminologyClientOptions options;
    private readonly GrpcChannel channel;
    private readonly GlossaryService.GlossaryServiceClient glossary;
    private readonly MemoryService.MemoryServiceClient memories;
    private readonly AnalysisService.AnalysisServiceClient analysis;
    private readonly ConcordanceService.ConcordanceServiceClient concordance;
    private readonly StatusService.StatusServiceClient status;

    /// <summary>Makes a client; the connection is opened by the first call.</summary>
    /// <param name="options">How to reach the service; not to be changed afterwards. Default: a service on this machine.</param>
    /// <param name="loggers">Where the gRPC library writes its log. Default: nowhere.</param>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    public TerminologyClient(TerminologyClientOptions? options = null, ILoggerFactory? loggers = null)
    {
        this.options = options ?? new TerminologyClientOptions();
        TerminologyClientOptions.Check(this.options);
        channel = ServiceChannel.Open(this.options, loggers);
        glossary = new GlossaryService.GlossaryServiceClient(channel);
        memories = new MemoryService.MemoryServiceClient(channel);
        analysis = new AnalysisService.AnalysisServiceClient(channel);
        concordance = new ConcordanceService.ConcordanceServiceClient(channel);
        status = new StatusService.StatusServiceClient(channel);
    }

    /// <summary>The address of the service.</summary>
    public Uri Address => options.Address;

    /// <summary>Finds concepts by a term typed in either language, misspelt or abbreviated; best first.</summary>
    public Task<SearchConceptsResponse> SearchConceptsAsync(SearchConceptsRequest request, CancellationToken cancellationToken = default)
        => CallAsync(call => glossary.SearchConceptsAsync(request, call), cancellationToken);

    /// <summary>Returns one concept in both languages.</summary>
    /// <param name="concept">Its id (<c>C-0214</c>).</param>
    /// <param name="cancellationToken">Gives up the call.</param>
    /// <exception cref="TerminologyRefusedException">NOT_FOUND: there is no such concept.</exception>
    public Task<GetConceptResponse> GetConceptAsync(string concept, CancellationToken cancellationToken = default)
        => CallAsync(call => glossary.GetConceptAsync(new GetConceptRequest { Concept = concept }, call), cancellationToken);

    /// <summary>Returns the domain tree, parents before children, each with its number of concepts.</summary>
    public Task<ListSubjectFieldsResponse> ListSubjectFieldsAsync(CancellationToken cancellationToken = default)
        => CallAsync(call => glossary.ListSubjectFieldsAsync(new ListSubjectFieldsRequest(), call), cancellationToken);

    /// <summary>Creates an empty memory. Never repeated by itself.</summary>
    /// <param name="memory">Its name: 1 to 100 letters, digits, spaces, dots, hyphens or underscores.</param>
    /// <param name="penalty">Points off every match of it, 0 to 99.</param>
    /// <param name="cancellationToken">Gives up the call.</param>
    /// <exception cref="TerminologyRefusedException">ALREADY_EXISTS: there is a memory of that name; INVALID_VALUE: not a name.</exception>
    public async Task<Memory> CreateMemoryAsync(string memory, int penalty = 0, CancellationToken cancellationToken = default)
    {
        var request = new CreateMemoryRequest { Memory = memory, Penalty = penalty };
        return (await CallAsync(call => memories.CreateMemoryAsync(request, call), cancellationToken)).Memory;
    }

    /// <summary>Returns all memories, by name in ordinal order.</summary>
    public async Task<IReadOnlyList<Memory>> ListMemoriesAsync(CancellationToken cancellationToken = default)
        => (await CallAsync(call => memories.ListMemoriesAsync(new ListMemoriesRequest(), call), cancellationToken)).Memories;

    /// <summary>Returns one memory.</summary>
    /// <exception cref="TerminologyRefusedException">NOT_FOUND: there is no memory of that name.</exception>
    public async Task<Memory> GetMemoryAsync(string memory, CancellationToken cancellationToken = default)
        => (await CallAsync(call => memories.GetMemoryAsync(new GetMemoryRequest { Memory = memory }, call), cancellationToken)).Memory;

    /// <summary>Deletes a memory with all its units and returns how many they were. Never repeated by itself.</summary>
    /// <exception cref="TerminologyRefusedException">NOT_FOUND: there is no memory of that name.</exception>
    public async Task<long> DeleteMemoryAsync(string memory, CancellationToken cancellationToken = default)
        => (await CallAsync(call => memories.DeleteMemoryAsync(new DeleteMemoryRequest { Memory = memory }, call), cancellationToken)).Units;

    /// <summary>Adds units, all or none; they are on disk when it returns. Units that are there already are not added again.</summary>
    /// <param name="memory">Name of the memory.</param>
    /// <param name="units">1 to 1,000 units.</param>
    /// <param name="cancellationToken">Gives up the call; whether the units were added is then not known.</param>
    /// <exception cref="TerminologyRefusedException">The reason and all violations, with paths such as <c>units[3].content.source</c>.</exception>
    public Task<AddUnitsResponse> AddUnitsAsync(string memory, IEnumerable<NewUnit> units, CancellationToken cancellationToken = default)
    {
        var request = new AddUnitsRequest { Memory = memory, Units = { units } };
        return CallAsync(call => memories.AddUnitsAsync(request, call), cancellationToken);
    }

    /// <summary>Replaces the content of one unit; the change is on disk when it returns.</summary>
    /// <exception cref="TerminologyRefusedException">NOT_FOUND: no such memory or unit; ALREADY_EXISTS: another unit has this content.</exception>
    public Task UpdateUnitAsync(string memory, string unit, UnitContent content, CancellationToken cancellationToken = default)
    {
        var request = new UpdateUnitRequest { Memory = memory, Unit = unit, Content = content };
        return CallAsync(call => memories.UpdateUnitAsync(request, call), cancellationToken);
    }

    /// <summary>Deletes units and returns how many were there; ids that are not are passed over.</summary>
    /// <param name="memory">Name of the memory.</param>
    /// <param name="units">1 to 1,000 ids.</param>
    /// <param name="cancellationToken">Gives up the call.</param>
    /// <exception cref="TerminologyRefusedException">NOT_FOUND: there is no memory of that name.</exception>
    public async Task<int> DeleteUnitsAsync(string memory, IEnumerable<string> units, CancellationToken cancellationToken = default)
    {
        var request = new DeleteUnitsRequest { Memory = memory, Units = { units } };
        return (await CallAsync(call => memories.DeleteUnitsAsync(request, call), cancellationToken)).Deleted;
    }

    /// <summary>Finds the units nearest to a segment, best first.</summary>
    /// <exception cref="TerminologyRefusedException">The reason and all violations; NOT_FOUND: there is no memory of a name given.</exception>
    public Task<LookupResponse> LookupAsync(LookupRequest request, CancellationToken cancellationToken = default)
        => CallAsync(call => memories.LookupAsync(request, call), cancellationToken);

    /// <summary>Looks up a stream of segments: one answer for each request, in their order, while the requests are still being made.</summary>
    /// <param name="requests">The segments; read ahead of the answers as far as the connection buffers.</param>
    /// <param name="cancellationToken">Gives up the stream.</param>
    /// <returns>The answers. A segment that is refused is answered with its refusal, and the stream goes on.</returns>
    public IAsyncEnumerable<LookupStreamResponse> LookupStreamAsync(IAsyncEnumerable<LookupStreamRequest> requests, CancellationToken cancellationToken = default)
        => AnswerStream.ReadAsync(memories.LookupStream, requests, options, cancellationToken);

    /// <summary>Tells by bands how much of some documents the memories, and the documents themselves, have translated already.</summary>
    /// <param name="settings">Where to look, and from what score.</param>
    /// <param name="documents">The documents, or parts of them in their order; those of any size are sent in messages that fit.</param>
    /// <param name="progress">Is told how far it is, a few times a second. Default: nobody.</param>
    /// <param name="cancellationToken">Gives up the analysis.</param>
    /// <exception cref="TerminologyRefusedException">The reason and all violations, with paths such as <c>segments[1234].text</c>: the number of the segment in the analysis.</exception>
    public async Task<AnalysisReport> AnalyzeAsync(
        AnalysisSettings settings, IAsyncEnumerable<DocumentSegments> documents, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await foreach (var answer in AnswerStream.ReadAsync(analysis.Analyze, AnalysisRequests.Of(settings, documents, cancellationToken), options, cancellationToken))
        {
            if (answer.PartCase == AnalyzeResponse.PartOneofCase.Report) return answer.Report;
            if (answer.Progress is { } told) progress?.Report(told);
        }

        throw new InvalidOperationException("The service ended the analysis without a report.");
    }

    /// <summary>Translates a stream of segments from the memories where that is safe unseen: one answer for each request, in their order, while the requests are still being made.</summary>
    /// <param name="requests">The segments; read ahead of the answers as far as the connection buffers.</param>
    /// <param name="cancellationToken">Gives up the stream.</param>
    /// <returns>The answers. A segment that is refused is answered with its refusal, and the stream goes on.</returns>
    public IAsyncEnumerable<PretranslateResponse> PretranslateAsync(IAsyncEnumerable<PretranslateRequest> requests, CancellationToken cancellationToken = default)
        => AnswerStream.ReadAsync(analysis.Pretranslate, requests, options, cancellationToken);

    /// <summary>Finds the units that hold words, on either side, the shortest first.</summary>
    /// <exception cref="TerminologyRefusedException">The reason and all violations; NOT_FOUND: there is no memory of a name given.</exception>
    public Task<SearchUnitsResponse> SearchUnitsAsync(SearchUnitsRequest request, CancellationToken cancellationToken = default)
        => CallAsync(call => concordance.SearchUnitsAsync(request, call), cancellationToken);

    /// <summary>Returns the service's version, sizes, index lag and health.</summary>
    public Task<GetStatusResponse> GetStatusAsync(CancellationToken cancellationToken = default)
        => CallAsync(call => status.GetStatusAsync(new GetStatusRequest(), call), cancellationToken);

    /// <summary>Closes the connection.</summary>
    public void Dispose() => channel.Dispose();

    private async Task<T> CallAsync<T>(Func<CallOptions, AsyncUnaryCall<T>> start, CancellationToken cancellationToken)
    {
        var deadline = TimeProvider.System.GetUtcNow().UtcDateTime + options.Timeout;
        try
        {
            using var call = start(new CallOptions(deadline: deadline, cancellationToken: cancellationToken));
            return await call.ResponseAsync;
        }
        catch (RpcException failure)
        {
            throw CallFailure.Meaning(failure, options, cancellationToken);
        }
    }
}
