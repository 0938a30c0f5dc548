using Terminology.Model;
using Terminology.Storage.Tables;

namespace Terminology.Storage.Writing;

/// <summary>Adds units, all or none.</summary>
/// <param name="memory">Memory they go to.</param>
/// <param name="rows">The units, with ids and identities, without numbers and times.</param>
internal sealed class AddUnits(StoredMemory memory, IReadOnlyList<UnitRow> rows) : Operation<IReadOnlyList<AddedUnit>>
{
    /// <inheritdoc/>
    public override int Weight => rows.Count;

    /// <inheritdoc/>
    protected override IReadOnlyList<AddedUnit> Perform(WriteTransaction transaction)
    {
        transaction.Require(memory);
        var added = new AddedUnit[rows.Count];
        List<Violation>? taken = null;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            row.Created = row.Changed = transaction.Now;
            if (transaction.Insert(memory, row))
            {
                transaction.Count(memory, new LanguagePair(row.SourceLanguage, row.TargetLanguage), 1);
                added[i] = new AddedUnit(new Guid(row.Id, bigEndian: true), Created: true);
            }
            else if (transaction.Units.FindContent(memory, row.Identity) is { } same)
            {
                added[i] = new AddedUnit(new Guid(same.Id, bigEndian: true), Created: false);
            }
            else
            {
                (taken ??= []).Add(new Violation($"units[{i}].unit", $"Unit {new Guid(row.Id, bigEndian: true)} exists with another content; give a new id or update it."));
            }
        }

        return taken is null ? added : throw new TerminologyException(ErrorCode.AlreadyExists, taken);
    }
}
