using Grpc.Core;
using Contract = Terminology.V1;

namespace Terminology.Server.Endpoints;

/// <summary>Analysis and pre-translation over gRPC.</summary>
internal sealed class AnalysisEndpoint(AnalyzeCall analyze, PretranslateCall pretranslate) : Contract.AnalysisService.AnalysisServiceBase
{
    /// <inheritdoc/>
    public override Task Analyze(
        IAsyncStreamReader<Contract.AnalyzeRequest> requestStream, IServerStreamWriter<Contract.AnalyzeResponse> responseStream, ServerCallContext context)
        => analyze.RunAsync(requestStream, responseStream, context.CancellationToken);

    /// <inheritdoc/>
    public override Task Pretranslate(
        IAsyncStreamReader<Contract.PretranslateRequest> requestStream, IServerStreamWriter<Contract.PretranslateResponse> responseStream, ServerCallContext context)
        => pretranslate.RunAsync(requestStream, responseStream, context.CancellationToken);
}
