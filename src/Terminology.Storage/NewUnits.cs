using System.Globalization;
using System.Text;
using Terminology.Memories;
using Terminology.Model;
using Terminology.Storage.Tables;

namespace Terminology.Storage;

/// <summary>Checks what callers want to store and makes rows of it, on the caller's thread.</summary>
internal static class NewUnits
{
    /// <summary>Checks units and makes rows of them.</summary>
    /// <exception cref="TerminologyException">They are refused, with all violations.</exception>
    public static IReadOnlyList<UnitRow> ToRows(StoredMemory memory, IReadOnlyList<NewUnit> units, TimeProvider clock)
    {
        if (units.Count == 0) throw new TerminologyException(ErrorCode.InvalidValue, "units", "There is no unit to add; expected at least one.");
        RequireAtMost(units.Count, "units");

        var faults = new List<(ErrorCode Code, Violation Violation)>();
        var rows = new List<UnitRow>(units.Count);
        for (var i = 0; i < units.Count; i++)
        {
            var row = new UnitRow { Memory = memory.Key, Id = (units[i].Id ?? Guid.CreateVersion7(clock.GetUtcNow())).ToByteArray(bigEndian: true) };
            if (Identify(units[i].Content, string.Create(CultureInfo.InvariantCulture, $"units[{i}].content"), faults) is not { } identity) continue;
            row.Take(units[i].Content, identity);
            rows.Add(row);
        }

        UnitRules.ThrowIfAny(faults);
        return rows;
    }

    /// <summary>Checks a content and returns its identity.</summary>
    /// <exception cref="TerminologyException">It is refused, with all violations.</exception>
    public static byte[] Identify(UnitContent content)
    {
        var faults = new List<(ErrorCode Code, Violation Violation)>();
        var identity = Identify(content, "content", faults);
        UnitRules.ThrowIfAny(faults);
        return identity!;
    }

    /// <summary>Refuses a list that is too long.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.TooLarge"/>.</exception>
    public static void RequireAtMost(int count, string field)
    {
        if (count > UnitRules.MaxUnitsPerRequest)
            throw new TerminologyException(ErrorCode.TooLarge, field, $"There are {count} units in one request; expected at most {UnitRules.MaxUnitsPerRequest}.");
    }

    private static byte[]? Identify(UnitContent content, string field, List<(ErrorCode Code, Violation Violation)> faults)
    {
        var before = faults.Count;
        UnitRules.Check(content, field + ".", faults);
        if (faults.Count > before) return null;

        try
        {
            return ContentIdentity.Of(content);
        }
        catch (EncoderFallbackException)
        {
            faults.Add((ErrorCode.InvalidText, new Violation(field, "A text holds half a surrogate pair; expected whole characters.")));
            return null;
        }
    }
}
