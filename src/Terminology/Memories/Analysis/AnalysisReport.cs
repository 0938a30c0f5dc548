namespace Terminology.Memories.Analysis;

/// <summary>The result of an analysis.</summary>
/// <param name="Documents">The documents in their order.</param>
/// <param name="Total">All of them together.</param>
/// <param name="FirstSnapshot">Number of the newest change of the memories that the first look-up saw.</param>
/// <param name="LastSnapshot">That of the last look-up: another number means that the memories changed meanwhile.</param>
/// <param name="StemVersion">Version of the word-stem tables that the scores were computed with.</param>
public sealed record AnalysisReport(IReadOnlyList<DocumentAnalysis> Documents, DocumentAnalysis Total, long FirstSnapshot, long LastSnapshot, string StemVersion);
