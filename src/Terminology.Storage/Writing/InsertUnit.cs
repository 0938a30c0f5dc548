using Terminology.Storage.Databases;
using Terminology.Storage.Tables;

namespace Terminology.Storage.Writing;

/// <summary>Inserts units, one statement prepared for all.</summary>
internal sealed class InsertUnit(StoreConnection connection) : IDisposable
{
    private static readonly string Sql = $"INSERT INTO unit ({UnitColumns.List}) VALUES (@{string.Join(", @", UnitColumns.Names)}) ON CONFLICT DO NOTHING";

    private readonly PreparedCommand command = new(connection, Sql, UnitColumns.Names);

    /// <summary>Inserts a row; false if there is one of its id or content in its memory.</summary>
    public bool Run(UnitRow row)
    {
        command[0] = row.Memory;
        command[1] = row.Id;
        command[2] = row.Added;
        command[3] = row.Sequence;
        command[4] = row.SourceLanguage;
        command[5] = row.TargetLanguage;
        command[6] = row.Source;
        command[7] = row.Target;
        command[8] = row.Status;
        command[9] = row.Origin;
        command[10] = row.Document;
        command[11] = row.Created;
        command[12] = row.Changed;
        command[13] = row.Identity;
        command[14] = row.Checksum;
        return command.Execute() == 1;
    }

    /// <inheritdoc/>
    public void Dispose() => command.Dispose();
}
