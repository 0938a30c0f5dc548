using System.Runtime.CompilerServices;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Terminology.Sources;

/// <summary>The blocks of a document in their order: headings, paragraphs, list items, table cells, and what holds them.</summary>
internal sealed class DocumentBlocks(SourceFile file)
{
    private readonly List<DocumentBlock> blocks = [];

    /// <summary>The blocks; front matter is passed over.</summary>
    public static IReadOnlyList<DocumentBlock> Of(MarkdownDocument document, SourceFile file)
    {
        var all = new DocumentBlocks(file);
        foreach (var block in document) all.Add(block, "a paragraph");
        return all.blocks;
    }

    private void Add(Block block, string paragraph)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup:
                break;
            case HeadingBlock heading:
                AddText(heading, $"a heading of level {heading.Level}");
                break;
            case ParagraphBlock text:
                AddText(text, paragraph);
                break;
            case ListBlock list:
                AddContainer(list, list.IsOrdered ? "a numbered list" : "a list", "a list item");
                break;
            case ListItemBlock item:
                AddContainer(item, "an item", paragraph);
                break;
            case QuoteBlock quote:
                AddContainer(quote, "a quotation", "a paragraph");
                break;
            case Table table:
                AddTable(table);
                break;
            case CodeBlock:
                AddShape("a block of code", block);
                break;
            case ThematicBreakBlock:
                AddShape("a rule", block);
                break;
            case ContainerBlock container:
                AddContainer(container, "a group", paragraph);
                break;
            default:
                AddShape("another block", block);
                break;
        }
    }

    private void AddText(LeafBlock block, string kind) => blocks.Add(new DocumentBlock(kind, PlainText.Of(block.Inline), Place(block)));

    private void AddShape(string kind, Block block) => blocks.Add(new DocumentBlock(kind, "", Place(block)));

    private void AddContainer(ContainerBlock container, string kind, string paragraph)
    {
        AddShape(kind, container);
        foreach (var child in container) Add(child, paragraph);
    }

    private void AddTable(Table table)
    {
        AddShape("a table", table);
        foreach (var row in TableSource.Rows(table, file.Text))
        {
            blocks.Add(new DocumentBlock("a table row", "", row.Count > 0 ? row[0].Place : Place(table)));
            foreach (var cell in row) blocks.Add(new DocumentBlock("a table cell", cell.Text, cell.Place));
        }
    }

    private static int Place(Block block) => Math.Max(block.Span.Start, 0);
}
