using FluentMigrator;

namespace Terminology.Storage.Migrations;

/// <summary>The first tables. One set of migrations serves every database, so nothing here names one.</summary>
[Migration(1, "The first tables")]
public sealed class Migration001Tables : ForwardOnlyMigration
{
    private const int UuidSize = 16;
    private const int LongestTag = 35;
    private const int LongestName = 100;

    /// <inheritdoc/>
    public override void Up()
    {
        Create.Table("store")
            .WithColumn("key").AsInt64().NotNullable().PrimaryKey()
            .WithColumn("id").AsBinary(UuidSize).NotNullable()
            .WithColumn("sequence").AsInt64().NotNullable()
            .WithColumn("created").AsInt64().NotNullable();

        Create.Table("memory")
            .WithColumn("key").AsInt64().NotNullable().PrimaryKey().Identity()
            .WithColumn("id").AsBinary(UuidSize).NotNullable().Unique()
            .WithColumn("name").AsString(LongestName).NotNullable().Unique()
            .WithColumn("penalty").AsInt32().NotNullable()
            .WithColumn("created").AsInt64().NotNullable()
            .WithColumn("pruned").AsInt64().NotNullable()
            .WithColumn("deleted").AsBoolean().NotNullable();

        Create.Table("language_pair")
            .WithColumn("memory").AsInt64().NotNullable().PrimaryKey().ForeignKey("memory", "key")
            .WithColumn("source_language").AsString(LongestTag).NotNullable().PrimaryKey()
            .WithColumn("target_language").AsString(LongestTag).NotNullable().PrimaryKey()
            .WithColumn("units").AsInt64().NotNullable();

        Create.Table("unit")
            .WithColumn("memory").AsInt64().NotNullable().PrimaryKey().ForeignKey("memory", "key")
            .WithColumn("id").AsBinary(UuidSize).NotNullable().PrimaryKey()
            .WithColumn("added").AsInt64().NotNullable()
            .WithColumn("sequence").AsInt64().NotNullable()
            .WithColumn("source_language").AsString(LongestTag).NotNullable()
            .WithColumn("target_language").AsString(LongestTag).NotNullable()
            .WithColumn("source").AsString(int.MaxValue).NotNullable()
            .WithColumn("target").AsString(int.MaxValue).NotNullable()
            .WithColumn("status").AsInt32().NotNullable()
            .WithColumn("origin").AsInt32().NotNullable()
            .WithColumn("document").AsString(int.MaxValue).NotNullable()
            .WithColumn("created").AsInt64().NotNullable()
            .WithColumn("changed").AsInt64().NotNullable()
            .WithColumn("identity").AsBinary(UuidSize).NotNullable()
            .WithColumn("checksum").AsInt64().NotNullable();
        Create.Index("unit_identity").OnTable("unit").OnColumn("memory").Ascending().OnColumn("identity").Ascending().WithOptions().Unique();
        Create.Index("unit_added").OnTable("unit").OnColumn("memory").Ascending().OnColumn("added").Ascending().WithOptions().Unique();

        Create.Table("change")
            .WithColumn("memory").AsInt64().NotNullable().PrimaryKey().ForeignKey("memory", "key")
            .WithColumn("sequence").AsInt64().NotNullable().PrimaryKey()
            .WithColumn("unit").AsBinary(UuidSize).NotNullable();
    }
}
