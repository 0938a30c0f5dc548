using System.IO.Hashing;
using System.Text;

namespace Terminology.Storage.Tables;

/// <summary>The checksum by which a row is known to be what was written: SQLite does not check its pages.</summary>
/// <remarks>XxHash3 (Collet 2019), 64 bits, over all columns and the memory's id: a row that moved to another memory does not match either.</remarks>
internal static class RowChecksum
{
    /// <summary>The checksum that the row should carry.</summary>
    public static long Of(UnitRow row, Guid memory)
    {
        Span<byte> memoryBytes = stackalloc byte[16];
        memory.TryWriteBytes(memoryBytes, bigEndian: true, out _);
        var fields = FieldBuffer.Rent()
            .Add(memoryBytes)
            .Add(row.Memory)
            .Add(row.Id)
            .Add(row.Added)
            .Add(row.Sequence)
            .Add(row.SourceLanguage)
            .Add(row.TargetLanguage)
            .Add(row.Source)
            .Add(row.Target)
            .Add(row.Status)
            .Add(row.Origin)
            .Add(row.Document)
            .Add(row.Details)
            .Add(row.Created)
            .Add(row.Changed)
            .Add(row.Identity);
        return unchecked((long)XxHash3.HashToUInt64(fields.Written));
    }

    /// <summary>Whether the row is what was written.</summary>
    public static bool Matches(UnitRow row, Guid memory)
    {
        try
        {
            return row.Id.Length == 16 && row.Identity.Length == ContentIdentity.Size && Of(row, memory) == row.Checksum;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
