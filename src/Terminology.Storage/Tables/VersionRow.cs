using LinqToDB.Mapping;

namespace Terminology.Storage.Tables;

/// <summary>A migration that the database has seen; FluentMigrator's own table.</summary>
[Table("VersionInfo")]
internal sealed class VersionRow
{
    /// <summary>Number of the migration.</summary>
    [Column("Version")]
    public long Version { get; set; }
}
