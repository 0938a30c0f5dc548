using System.Data.Common;
using System.Reflection;
using FluentMigrator;
using FluentMigrator.Runner;
using Microsoft.Extensions.DependencyInjection;
using Terminology.Model;
using Terminology.Storage.Databases;

namespace Terminology.Storage.Migrations;

/// <summary>Brings a database to the tables that this version of the service works with.</summary>
internal static class Schema
{
    /// <summary>Number of the newest migration.</summary>
    public static readonly long Newest = typeof(Schema).Assembly.GetTypes()
        .Select(static type => type.GetCustomAttribute<MigrationAttribute>())
        .Max(static migration => migration?.Version ?? 0);

    /// <summary>Whether the database has seen all migrations and no others. Asking the runner costs a fifth of a second at every start.</summary>
    public static bool IsCurrent(StoreConnection connection)
    {
        try
        {
            return connection.Versions.Max(static version => (long?)version.Version) == Newest;
        }
        catch (DbException)
        {
            return false; // a new database; or one that the runner will say what is wrong with
        }
    }

    /// <summary>Runs the migrations that the database has not seen yet.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.StoreUnavailable"/>: a newer version of the service wrote it.</exception>
    public static void Migrate(Action<IMigrationRunnerBuilder> configureDatabase)
    {
        using var services = new ServiceCollection()
            .AddFluentMigratorCore()
            .ConfigureRunner(builder =>
            {
                configureDatabase(builder);
                builder.ScanIn(typeof(Schema).Assembly).For.Migrations();
            })
            .BuildServiceProvider();
        using var scope = services.CreateScope();

        var found = scope.ServiceProvider.GetRequiredService<IVersionLoader>().VersionInfo.Latest();
        if (found > Newest)
        {
            throw new TerminologyException(
                ErrorCode.StoreUnavailable, "data", $"The data directory was written by a newer version of the service (tables {found}, known here up to {Newest}); start that version.");
        }

        if (found < Newest) scope.ServiceProvider.GetRequiredService<IMigrationRunner>().MigrateUp();
    }
}
