using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>Splits a concept file into its title and sections.</summary>
internal sealed class ConceptSections(SourceFile file)
{
    private readonly List<ConceptSection> sections = [];

    /// <summary>The title; null if there is none.</summary>
    public Placed<string>? Title { get; private set; }

    /// <summary>The sections read; the first of each heading.</summary>
    public ConceptSection? Find(string heading) => sections.Find(section => section.Heading == heading);

    /// <summary>Reads the blocks of the file; headings that are unknown, repeated or out of order are reported.</summary>
    public void Read(MarkdownDocument document)
    {
        List<Block>? current = null;
        foreach (var block in document)
        {
            if (block is YamlFrontMatterBlock or LinkReferenceDefinitionGroup) continue;
            if (block is HeadingBlock heading) current = ReadHeading(heading) ?? current;
            else if (current is not null) current.Add(block);
            else file.Report(Math.Max(block.Span.Start, 0), $"Nothing may stand before the first section; expected “## {ConceptSection.French}”.");
        }
    }

    private List<Block>? ReadHeading(HeadingBlock heading)
    {
        var text = PlainText.Of(heading.Inline);
        var place = Math.Max(heading.Span.Start, 0);
        if (heading.Level == 1 && Title is null && sections.Count == 0)
        {
            Title = new Placed<string>(text, heading.Inline?.FirstChild?.Span.Start ?? place);
            return null;
        }

        if (heading.Level != 2)
        {
            file.Report(place, "Only one title “# …” at the start and sections “## …” may stand here.");
            return null;
        }

        var order = Rank(text);
        if (order < 0) file.Report(place, UnknownWord.Message("a section", text, ConceptSection.Headings));
        else if (Find(text) is not null) file.Report(place, $"The section “{text}” stands twice; keep one.");
        else if (sections.Exists(section => Rank(section.Heading) > order))
            file.Report(place, $"The section “{text}” is out of order; the order is {string.Join(", ", ConceptSection.Headings)}.");

        var section = new ConceptSection(text, place, []);
        if (order >= 0 && Find(text) is null) sections.Add(section);
        return section.Blocks;
    }

    private static int Rank(string heading)
    {
        for (var i = 0; i < ConceptSection.Headings.Count; i++)
        {
            if (ConceptSection.Headings[i] == heading) return i;
        }

        return -1;
    }
}
