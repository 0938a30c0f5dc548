using LinqToDB;
using LinqToDB.Data;
using Terminology.Storage.Tables;

namespace Terminology.Storage.Databases;

/// <summary>A connection to the store with its tables. For one thread at a time.</summary>
internal sealed class StoreConnection(DataOptions options) : DataConnection(options)
{
    /// <summary>About the store itself: one row.</summary>
    public ITable<StoreRow> Store => this.GetTable<StoreRow>();

    /// <summary>The memories.</summary>
    public ITable<MemoryRow> Memories => this.GetTable<MemoryRow>();

    /// <summary>Numbers of units by memory and language pair.</summary>
    public ITable<LanguagePairRow> LanguagePairs => this.GetTable<LanguagePairRow>();

    /// <summary>The units of all memories.</summary>
    public ITable<UnitRow> Units => this.GetTable<UnitRow>();

    /// <summary>The migrations that the database has seen.</summary>
    public ITable<VersionRow> Versions => this.GetTable<VersionRow>();

    /// <summary>Updates and deletions that indexes have yet to follow.</summary>
    public ITable<ChangeRow> Changes => this.GetTable<ChangeRow>();
}
