using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Terminology.Model;

namespace Terminology.Sources;

/// <summary>A document in one of its languages.</summary>
/// <param name="Source">The file, for reports.</param>
/// <param name="Language">The language that its name states.</param>
/// <param name="Document">What it holds; null if it cannot be parsed, which is reported.</param>
internal sealed record DocumentFile(SourceFile Source, LanguageTag Language, MarkdownDocument? Document)
{
    private const string TitleName = "\ntitle:";

    /// <summary>Reads a document.</summary>
    /// <param name="file">Where it is.</param>
    /// <param name="path">What faults call it.</param>
    /// <param name="language">Its language.</param>
    public static DocumentFile Read(string file, string path, LanguageTag language)
    {
        var source = SourceReader.Read(file, path);
        return new DocumentFile(source, language, source.Faults.Count > 0 ? null : MarkdownSource.Parse(source));
    }

    /// <summary>Where the front matter states the title; nothing if it does not.</summary>
    public IEnumerable<TextSpan> Title()
    {
        if (Document?.FirstOrDefault() is not YamlFrontMatterBlock frontMatter) yield break;
        var start = Source.Text.IndexOf(TitleName, frontMatter.Span.Start, frontMatter.Span.Length, StringComparison.Ordinal) + TitleName.Length;
        if (start >= TitleName.Length) yield return new TextSpan(start, Source.Text.AsSpan(start).IndexOfAny('\r', '\n'));
    }

    /// <summary>Its blocks in their order; none if it cannot be parsed.</summary>
    public IReadOnlyList<DocumentBlock> Blocks() => Document is null ? [] : DocumentBlocks.Of(Document, Source);
}
