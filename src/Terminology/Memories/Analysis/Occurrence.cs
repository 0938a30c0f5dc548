namespace Terminology.Memories.Analysis;

/// <summary>Whether the text of a segment stood in the analysis before.</summary>
internal enum Occurrence
{
    /// <summary>Nowhere.</summary>
    First,

    /// <summary>In this document.</summary>
    InDocument,

    /// <summary>In an earlier document only.</summary>
    InEarlierDocument,
}
