using System.Buffers.Binary;
using System.Text;

namespace Terminology.Storage.Tables;

/// <summary>Columns laid out one after the other for hashing, each text with its length in front, so that no two rows give the same bytes.</summary>
internal sealed class FieldBuffer
{
    /// <summary>Refuses what is no text: a lone surrogate would come back from the store as another character.</summary>
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [ThreadStatic]
    private static FieldBuffer? ofThread;

    private byte[] bytes = new byte[1024];
    private int length;

    /// <summary>What was added, until the next call.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>This thread's buffer, empty.</summary>
    public static FieldBuffer Rent()
    {
        var buffer = ofThread ??= new FieldBuffer();
        buffer.length = 0;
        return buffer;
    }

    /// <summary>Adds a number.</summary>
    public FieldBuffer Add(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Reserve(sizeof(long)), value);
        length += sizeof(long);
        return this;
    }

    /// <summary>Adds bytes of a fixed number.</summary>
    public FieldBuffer Add(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Reserve(value.Length));
        length += value.Length;
        return this;
    }

    /// <summary>Adds a text.</summary>
    /// <exception cref="EncoderFallbackException">The text holds a lone surrogate.</exception>
    public FieldBuffer Add(string value)
    {
        var room = Reserve(sizeof(int) + Strict.GetMaxByteCount(value.Length));
        var count = Strict.GetBytes(value, room[sizeof(int)..]);
        BinaryPrimitives.WriteInt32LittleEndian(room, count);
        length += sizeof(int) + count;
        return this;
    }

    private Span<byte> Reserve(int count)
    {
        if (bytes.Length - length < count) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + count));
        return bytes.AsSpan(length);
    }
}
