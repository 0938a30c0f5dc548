using Markdig;
using Markdig.Syntax;

namespace Terminology.Sources;

/// <summary>Parses the Markdown of glossary files and documents: front matter and pipe tables, no HTML, places in the source kept.</summary>
internal static class MarkdownSource
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .DisableHtml()
        .Build();

    /// <summary>The document; null, with a fault reported, if the parser gives it up (it does where elements are nested too deeply).</summary>
    public static MarkdownDocument? Parse(SourceFile file)
    {
        try
        {
            return Markdown.Parse(file.Text, Pipeline);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException)
        {
            // Whatever a file holds, it must not keep the others from being read: Markdig throws ArgumentException by design, the rest by mistake.
            file.Report(0, "The file cannot be read as Markdown: its elements are nested too deeply or badly; write it as the format asks.");
            return null;
        }
    }
}
