using Lucene.Net.Index;

namespace Terminology.Indexing.Concepts;

/// <summary>The words of a run of forms.</summary>
/// <param name="First">Number of the first form.</param>
/// <param name="Reader">Their index; document 0 is the first form.</param>
internal sealed record WordSegment(int First, AtomicReader Reader);
