using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>The service's status for people.</summary>
internal static class StatusPage
{
    public static void Write(Page page, GetStatusResponse status, Uri address)
    {
        page.Line(new StyledText($"Terminology {status.Version}", Styles.Heading), $" at {address.GetLeftPart(UriPartial.Authority)}: ", status.Healthy
            ? new StyledText("healthy", Styles.Good)
            : new StyledText("not healthy", Styles.Bad));

        var glossary = status.Glossary;
        page.Line($"  glossary  {Quantity.Of(glossary.Concepts, "concept")}, ", new StyledText(glossary.Hash, Styles.Aside));
        if (glossary.FaultCount > 0)
            page.Line($"            its last change was refused for {Quantity.Of(glossary.FaultCount, "fault")}; what was there before is served on:");
        foreach (var fault in glossary.Faults)
            page.Line($"            {fault.Path}:{fault.Line}:{fault.Column}: {fault.Message}");
        if (glossary.FaultCount > glossary.Faults.Count)
            page.Line($"            … and {Quantity.Of(glossary.FaultCount - glossary.Faults.Count, "more", "more")}");

        var width = status.Memories.Select(memory => memory.Name.Length).DefaultIfEmpty().Max();
        foreach (var memory in status.Memories)
        {
            var lag = memory.IndexLag == 0 ? "" : $", index behind by {Quantity.Of(memory.IndexLag, "change")}";
            page.Line($"  memory    {memory.Name.PadRight(width)}  {Quantity.Of(memory.Units, "unit")}{lag}");
        }
    }
}
