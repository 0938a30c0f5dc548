using System.Buffers.Binary;
using System.Buffers.Text;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using Terminology.Model;

namespace Terminology.Memories.Concordance;

/// <summary>What a page token says: after which unit the page begins, and what was counted. It belongs to one request and serves for ever.</summary>
/// <param name="Request">Hash of the request without its paging.</param>
/// <param name="Snapshot">Hash of the states of the memories in which <paramref name="Total"/> was counted; in other states it is counted again.</param>
/// <param name="Total">Number of units.</param>
/// <param name="TotalIsExact">False if there are at least so many.</param>
/// <param name="AccentsAdded">Whether words typed without accents also fit those with them.</param>
/// <param name="After">The last unit of the page before.</param>
internal sealed record PageToken(ulong Request, ulong Snapshot, long Total, bool TotalIsExact, bool AccentsAdded, UnitPlace After)
{
    private const byte Version = 1;
    private const int FixedLength = 54;
    private const int ChecksumLength = 4;

    /// <summary>The text of the token.</summary>
    public override string ToString()
    {
        var name = Encoding.UTF8.GetBytes(After.Memory);
        var bytes = new byte[FixedLength + name.Length + ChecksumLength];
        var span = bytes.AsSpan();
        span[0] = Version;
        span[1] = (byte)((TotalIsExact ? 1 : 0) + (AccentsAdded ? 2 : 0));
        BinaryPrimitives.WriteUInt64LittleEndian(span[2..], Request);
        BinaryPrimitives.WriteUInt64LittleEndian(span[10..], Snapshot);
        BinaryPrimitives.WriteInt64LittleEndian(span[18..], Total);
        BinaryPrimitives.WriteInt32LittleEndian(span[26..], After.Weight);
        BinaryPrimitives.WriteInt64LittleEndian(span[30..], After.Changed);
        After.Id.TryWriteBytes(span[38..], bigEndian: true, out _);
        name.CopyTo(span[FixedLength..]);
        BinaryPrimitives.WriteUInt32LittleEndian(span[^ChecksumLength..], Checksum(span[..^ChecksumLength]));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads the token of a request.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.InvalidValue"/>: it is none, or one of another request.</exception>
    public static PageToken Parse(string text, ulong request)
    {
        if (!TryParse(text, out var token)) throw Refused("This is no page token; expected the next_page_token of an answer, or nothing for the first page.");

        return token.Request == request
            ? token
            : throw Refused("This page token belongs to another request; expected the same memories, languages, texts and settings, or nothing for the first page.");
    }

    /// <summary>Hash of what a token belongs to; the order of the parts counts.</summary>
    public static ulong HashOf(IEnumerable<string> parts)
    {
        var hash = new XxHash3();
        foreach (var part in parts)
        {
            hash.Append(BitConverter.GetBytes(part.Length));
            hash.Append(MemoryMarshal.AsBytes(part.AsSpan()));
        }

        return hash.GetCurrentHashAsUInt64();
    }

    private static bool TryParse(string text, out PageToken token)
    {
        token = null!;
        var bytes = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        if (!Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var length) || length < FixedLength + ChecksumLength) return false;

        var span = bytes.AsSpan(0, length);
        if (span[0] != Version || BinaryPrimitives.ReadUInt32LittleEndian(span[^ChecksumLength..]) != Checksum(span[..^ChecksumLength])) return false;

        var after = new UnitPlace(
            BinaryPrimitives.ReadInt32LittleEndian(span[26..]),
            BinaryPrimitives.ReadInt64LittleEndian(span[30..]),
            new Guid(span.Slice(38, 16), bigEndian: true),
            Encoding.UTF8.GetString(span[FixedLength..^ChecksumLength]));
        token = new PageToken(
            BinaryPrimitives.ReadUInt64LittleEndian(span[2..]),
            BinaryPrimitives.ReadUInt64LittleEndian(span[10..]),
            BinaryPrimitives.ReadInt64LittleEndian(span[18..]),
            (span[1] & 1) != 0,
            (span[1] & 2) != 0,
            after);
        return true;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes) => (uint)XxHash3.HashToUInt64(bytes);

    private static TerminologyException Refused(string message) => new(ErrorCode.InvalidValue, "page_token", message);
}
