using System.Runtime.CompilerServices;
using Terminology.V1;

namespace Terminology.Client;

/// <summary>Makes the messages of an analysis.</summary>
internal static class AnalysisRequests
{
    // The contract's limit on a message.
    private const int MaxSegments = 1_000;

    // A quarter of gRPC's usual limit of 4 MiB on a message.
    private const int MaxBytes = 1024 * 1024;

    /// <summary>The settings, then the segments in messages of at most 1,000 segments and about 1 MiB, each of one document.</summary>
    public static async IAsyncEnumerable<AnalyzeRequest> Of(
        AnalysisSettings settings, IAsyncEnumerable<DocumentSegments> documents, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return new AnalyzeRequest { Settings = settings };
        await foreach (var document in documents.WithCancellation(cancellationToken))
        {
            var part = new DocumentSegments { Document = document.Document };
            var bytes = 0;
            foreach (var segment in document.Segments)
            {
                var size = segment.CalculateSize();
                if (part.Segments.Count == MaxSegments || (part.Segments.Count > 0 && bytes + size > MaxBytes))
                {
                    yield return new AnalyzeRequest { Segments = part };
                    part = new DocumentSegments { Document = document.Document };
                    bytes = 0;
                }

                part.Segments.Add(segment);
                bytes += size;
            }

            if (part.Segments.Count > 0) yield return new AnalyzeRequest { Segments = part };
        }
    }
}
