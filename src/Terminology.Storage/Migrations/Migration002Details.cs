using FluentMigrator;

namespace Terminology.Storage.Migrations;

/// <summary>What few units have, context and validity, in one column.</summary>
[Migration(2, "Context and validity of units")]
public sealed class Migration002Details : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up() => Alter.Table("unit").AddColumn("details").AsString(int.MaxValue).NotNullable().WithDefaultValue("");
}
