using Terminology.Model;

namespace Terminology.Storage.Databases;

/// <summary>A stored unit is not what was written.</summary>
internal sealed class DamagedUnitException(byte[]? id, Exception? innerException = null) : Exception(null, innerException)
{
    /// <summary>Its id; null if that cannot be read either.</summary>
    public Guid? Unit { get; } = id is { Length: 16 } ? new Guid(id, bigEndian: true) : null;

    /// <inheritdoc/>
    public override string Message => $"Unit {Unit?.ToString() ?? "of unknown id"} does not match its checksum and is not served; restore it from a backup.";

    /// <summary>The refusal for a caller.</summary>
    public TerminologyException ToRefusal() => new(ErrorCode.Damaged, [new Violation("", Message)], this);
}
