namespace Terminology.Memories.Analysis;

/// <summary>Adds segments up by band.</summary>
internal sealed class VolumeTally
{
    private readonly Volume[] memory = Empty();
    private readonly Volume[] inside = Empty();
    private readonly Volume[] combined = Empty();
    private Volume total = Volume.Empty;
    private Volume blocked = Volume.Empty;

    /// <summary>Adds a segment.</summary>
    /// <param name="segment">It.</param>
    /// <param name="band">Its band by memories and repetitions.</param>
    /// <param name="isBlocked">Whether its best match would do but for a flag.</param>
    /// <param name="better">The band of its likeness to an earlier segment, where that is better than any memory.</param>
    public void Add(Volume segment, Band band, bool isBlocked, Band? better)
    {
        memory[(int)band - 1] += segment;
        combined[(int)(better ?? band) - 1] += segment;
        if (better is { } internalBand) inside[(int)internalBand - 1] += segment;
        if (isBlocked) blocked += segment;
        total += segment;
    }

    /// <summary>What was added.</summary>
    public DocumentAnalysis ToAnalysis(string document)
        => new(document, [.. Enumerable.Range(0, Bands.Count).Select(i => new BandVolumes((Band)(i + 1), memory[i], inside[i], combined[i]))], total, blocked);

    private static Volume[] Empty()
    {
        var volumes = new Volume[Bands.Count];
        Array.Fill(volumes, Volume.Empty);
        return volumes;
    }
}
