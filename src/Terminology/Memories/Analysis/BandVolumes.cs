namespace Terminology.Memories.Analysis;

/// <summary>How much text falls into a band.</summary>
/// <param name="Band">The band.</param>
/// <param name="Memory">By memories and repetitions alone: every segment is in one band, and the bands add up to the total.</param>
/// <param name="Internal">Segments that an earlier segment of the analysis serves better than any memory, in the band of their likeness to it.</param>
/// <param name="Combined">As <paramref name="Memory"/>, but the segments of <paramref name="Internal"/> moved up to where they stand there.</param>
public sealed record BandVolumes(Band Band, Volume Memory, Volume Internal, Volume Combined);
