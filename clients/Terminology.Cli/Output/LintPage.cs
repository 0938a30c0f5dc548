using Terminology.Glossaries;

namespace Terminology.Cli.Output;

/// <summary>The faults of a glossary for people and editors.</summary>
internal static class LintPage
{
    /// <summary>Writes one line a fault, and a last one that counts.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="folder">The folder as it was named; paths begin with it, so that they can be opened from where the command was called.</param>
    /// <param name="reading">What came of reading the folder.</param>
    public static void Write(Page page, string folder, GlossaryReading reading)
    {
        foreach (var fault in reading.Faults)
            page.Line(new StyledText($"{Path.Join(folder, fault.Path)}:{fault.Line}:{fault.Column}:", Styles.Heading), $" {fault.Message}");

        if (reading.Glossary is { } glossary)
        {
            page.Line($"{Quantity.Of(glossary.Concepts.Count, "concept")}, no fault");
            return;
        }

        var files = reading.Faults.Select(fault => fault.Path).Distinct(StringComparer.Ordinal).Count();
        page.Line($"{Quantity.Of(reading.Faults.Count, "fault")} in {Quantity.Of(files, "file")}");
    }
}
