using Markdig.Syntax;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>The lines of a section that holds nothing but a list of one-line items.</summary>
internal static class ListLines
{
    /// <summary>The lines; anything else is reported.</summary>
    /// <param name="blocks">The blocks of the section.</param>
    /// <param name="file">The file.</param>
    /// <param name="expected">What a line should look like.</param>
    public static IEnumerable<ParagraphBlock> Read(IEnumerable<Block> blocks, SourceFile file, string expected)
    {
        foreach (var block in blocks)
        {
            if (block is not ListBlock list)
            {
                file.Report(Math.Max(block.Span.Start, 0), $"Only a list may stand here; expected lines “{expected}”.");
                continue;
            }

            foreach (var item in list)
            {
                if (item is ListItemBlock and [ParagraphBlock { Inline: not null } line]) yield return line;
                else file.Report(Math.Max(item.Span.Start, 0), $"This is more than one line; expected “{expected}”.");
            }
        }
    }
}
