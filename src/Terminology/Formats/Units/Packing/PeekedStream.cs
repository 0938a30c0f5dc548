namespace Terminology.Formats.Units.Packing;

/// <summary>A stream of which the first bytes have been read already; it counts what was taken of it.</summary>
internal sealed class PeekedStream(byte[] head, Stream rest) : ReadOnlyStream
{
    private int at;

    /// <summary>Bytes that were read so far.</summary>
    public long Taken { get; private set; }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, head.Length - at);
        if (count > 0)
        {
            head.AsSpan(at, count).CopyTo(buffer);
            at += count;
        }
        else
        {
            count = rest.Read(buffer);
        }

        Taken += count;
        return count;
    }
}
