using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace Terminology.Formats.Units.Xml;

/// <summary>Turns bytes into characters and stops in front of the first that means nothing: the decoders of .NET replace it, or do not say where it stands.</summary>
internal sealed class ByteDecoder
{
    private const char Undefined = '\uFFFF';

    private readonly char[]? table;
    private readonly bool isUtf8;
    private readonly bool bigEndian;

    /// <param name="encoding">UTF-8, UTF-16, or a code page of a single byte a character.</param>
    /// <exception cref="ArgumentException">Another encoding.</exception>
    public ByteDecoder(Encoding encoding)
    {
        Name = encoding.WebName;
        isUtf8 = encoding.CodePage == Encoding.UTF8.CodePage;
        bigEndian = encoding.CodePage == Encoding.BigEndianUnicode.CodePage;
        if (isUtf8 || bigEndian || encoding.CodePage == Encoding.Unicode.CodePage) return;

        table = encoding.IsSingleByte ? Table(encoding) : throw new ArgumentException("The encoding has characters of several bytes.", nameof(encoding));
    }

    /// <summary>Name of the encoding (<c>utf-8</c>).</summary>
    public string Name { get; }

    /// <summary>Decodes what it can; a surrogate pair is never torn.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="characters">Takes the characters; at least two.</param>
    /// <param name="isEnd">Whether no bytes follow these; what is left over then means nothing.</param>
    /// <param name="read">Number of bytes that were decoded; where they mean nothing, those before.</param>
    /// <param name="written">Number of characters.</param>
    public OperationStatus Decode(ReadOnlySpan<byte> bytes, Span<char> characters, bool isEnd, out int read, out int written)
        => isUtf8 ? Utf8.ToUtf16(bytes, characters, out read, out written, replaceInvalidSequences: false, isEnd)
            : table is null ? DecodeUnits(bytes, characters, isEnd, out read, out written)
            : DecodeSingle(bytes, characters, out read, out written);

    private static char[] Table(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = new DecoderReplacementFallback(Undefined.ToString());
        return [.. Enumerable.Range(0, 256).Select(value => strict.GetString([(byte)value]) is [var c] ? c : Undefined)];
    }

    private OperationStatus DecodeSingle(ReadOnlySpan<byte> bytes, Span<char> characters, out int read, out int written)
    {
        var count = Math.Min(bytes.Length, characters.Length);
        for (read = 0; read < count; read++)
        {
            characters[read] = table![bytes[read]];
            if (characters[read] != Undefined) continue;

            written = read;
            return OperationStatus.InvalidData;
        }

        written = read;
        return count < bytes.Length ? OperationStatus.DestinationTooSmall : OperationStatus.Done;
    }

    // Half a pair is handed on: it is the fault of one unit, not of the file.
    private OperationStatus DecodeUnits(ReadOnlySpan<byte> bytes, Span<char> characters, bool isEnd, out int read, out int written)
    {
        var count = Math.Min(bytes.Length / 2, characters.Length);
        for (var i = 0; i < count; i++)
            characters[i] = (char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes[(2 * i)..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[(2 * i)..]));

        var mayContinue = 2 * count < bytes.Length || !isEnd;
        if (count > 0 && char.IsHighSurrogate(characters[count - 1]) && mayContinue) count--;
        read = 2 * count;
        written = count;
        return isEnd && bytes.Length - read == 1 ? OperationStatus.InvalidData : OperationStatus.Done;
    }
}
