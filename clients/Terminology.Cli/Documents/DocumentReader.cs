using System.Globalization;
using Terminology.Cli.Import;
using Terminology.Cli.Input;
using Terminology.Formats;
using Terminology.Model;

namespace Terminology.Cli.Documents;

/// <summary>Reads the segments of documents: text with one a line, TSV, or Markdown. Blank lines are none.</summary>
/// <param name="terminal">Where standard input comes from.</param>
/// <param name="format">The format of all of them.</param>
/// <param name="language">Their language.</param>
internal sealed class DocumentReader(Terminal terminal, DocumentFormat format, LanguageTag language)
{
    /// <summary>Reads a document.</summary>
    /// <param name="file">Its path; <c>-</c> is standard input.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="UsageException">There is no such file, or its format cannot be told.</exception>
    /// <exception cref="FaultyFileException">It cannot be read as what it should be.</exception>
    public async Task<TextDocument> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var source = new ImportFile(0, file);
        if (!source.IsStandardInput && !File.Exists(file)) throw new UsageException($"There is no file “{file}”.");

        var kind = format == DocumentFormat.Auto ? Guess(source) : format;
        if (kind == DocumentFormat.Markdown) return ReadMarkdown(source);

        await using var stream = source.Open(terminal);
        List<TextSegment> segments = [];
        int? column = null;
        await foreach (var line in ByteLines.ReadAsync(stream, cancellationToken))
        {
            var text = Text(file, line);
            if (kind == DocumentFormat.Tsv)
            {
                if (column is null)
                {
                    (column, var isHeader) = TsvColumns.SourceOf(text, language);
                    if (isHeader) continue;
                }

                text = text.Split('\t') is var fields && column < fields.Length ? fields[column.Value] : "";
            }

            if (!string.IsNullOrWhiteSpace(text)) segments.Add(new TextSegment(text, line.Number));
        }

        return new TextDocument(file, language, segments);
    }

    private TextDocument ReadMarkdown(ImportFile file)
    {
        if (file.IsStandardInput) throw new UsageException("Markdown is read from a file; standard input takes text or TSV.");

        var segments = MarkdownSegments.Read(file.Name, out var faults);
        return faults.Count == 0
            ? new TextDocument(file.Name, language, [.. segments.Select(text => new TextSegment(text, 0))])
            : throw new FaultyFileException(string.Join(Environment.NewLine, faults));
    }

    private static string Text(string file, ByteLine line)
    {
        if (line.IsTooLong) throw Fault(1, string.Create(CultureInfo.InvariantCulture, $"The line is longer than {ByteLines.MaxLength:N0} bytes; break it."));
        if (line.Number == 1 && line.Bytes.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) throw Fault(1, "The file is in UTF-16; save it as UTF-8.");

        return StrictUtf8.TryRead(line.Bytes.Span, out var text) ? text : throw Fault(text.Length + 1, "The line is not valid UTF-8 from here on; save the file as UTF-8.");

        FaultyFileException Fault(int column, string message) => new($"{file}:{line.Number}:{column}: {message}");
    }

    private static DocumentFormat Guess(ImportFile file) => Path.GetExtension(file.Name).ToLowerInvariant() switch
    {
        _ when file.IsStandardInput => DocumentFormat.Text,
        "" or ".txt" or ".text" => DocumentFormat.Text,
        ".tsv" or ".tab" => DocumentFormat.Tsv,
        ".md" or ".markdown" => DocumentFormat.Markdown,
        _ => throw new UsageException($"“{file.Name}” is neither text, TSV nor Markdown by its name; say which with --input-format."),
    };
}
