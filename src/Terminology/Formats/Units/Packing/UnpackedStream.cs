using Terminology.Model;

namespace Terminology.Formats.Units.Packing;

/// <summary>What a packed file gives, as long as it stays within the limits; sizes that an archive states are not believed.</summary>
/// <param name="content">The unpacked bytes.</param>
/// <param name="packed">Number of packed bytes that were taken so far.</param>
/// <param name="before">Unpacked bytes of the members before.</param>
/// <param name="limits">The limits.</param>
internal sealed class UnpackedStream(Stream content, Func<long> packed, long before, ArchiveLimits limits) : ReadOnlyStream
{
    private const long Unjudged = 10 << 20;

    private readonly byte[] one = new byte[1];

    /// <summary>Unpacked bytes of this member so far.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public override int ReadByte() => Read(one) == 0 ? -1 : one[0];

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = content.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new TerminologyException(ErrorCode.FaultyFile, "file", FormattableString.Invariant($"The archive is damaged after {Count} unpacked bytes; pack it anew."));
        }

        Count += count;
        if (before + Count > limits.MaxBytes)
            throw new TerminologyException(ErrorCode.TooLarge, "file", FormattableString.Invariant($"The archive unpacks to more than {limits.MaxBytes} bytes; split it."));
        if (Count > Unjudged && Count / limits.MaxRatio > packed())
            throw new TerminologyException(ErrorCode.TooLarge, "file", FormattableString.Invariant($"The archive unpacks to more than {limits.MaxRatio} times its size, which no translation memory does; send the file unpacked."));
        return count;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) content.Dispose();
        base.Dispose(disposing);
    }
}
