namespace Terminology.Memories.Analysis;

/// <summary>What a document, or all of them together, asks of its translator.</summary>
/// <param name="Document">Name of the document; empty for all together.</param>
/// <param name="Bands">Every band once, in their order.</param>
/// <param name="Total">All text.</param>
/// <param name="Blocked">The segments, counted in their bands too, whose best match has 75 percent or more and is flagged critical: pre-translation leaves them out.</param>
public sealed record DocumentAnalysis(string Document, IReadOnlyList<BandVolumes> Bands, Volume Total, Volume Blocked);
