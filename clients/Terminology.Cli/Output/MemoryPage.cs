using System.Globalization;
using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>Memories for people.</summary>
internal static class MemoryPage
{
    public static void WriteList(Page page, IReadOnlyList<Memory> memories)
    {
        var width = memories.Max(memory => memory.Name.Length);
        foreach (var memory in memories)
            page.Line(memory.Name.PadRight(width), $"  {Count(memory.Units),12}  ", new StyledText(string.Join(' ', memory.Languages), Styles.Aside));
    }

    public static void Write(Page page, Memory memory)
    {
        page.Line(new StyledText(memory.Name, Styles.Heading));
        page.Line($"  units      {memory.Units.ToString("N0", CultureInfo.InvariantCulture)}");
        page.Line($"  languages  {(memory.Languages.Count == 0 ? "none yet" : string.Join(' ', memory.Languages))}");
        page.Line(memory.Penalty == 0 ? "  penalty    none" : $"  penalty    {Quantity.Of(memory.Penalty, "point")} off every match");
        if (memory.CreateTime is { } time) page.Line($"  created    {time.ToDateTimeOffset().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)}");
    }

    private static string Count(long units) => Quantity.Of(units, "unit");
}
