using System.Globalization;
using System.Runtime.CompilerServices;
using Terminology.Cli.Input;
using Terminology.Model;
using UnitContent = Terminology.V1.UnitContent;

namespace Terminology.Cli.Import;

/// <summary>Reads units from tab-separated text in UTF-8. There is no quoting: a <c>"</c> is text. Blank lines are passed over.</summary>
/// <param name="file">The file.</param>
/// <param name="from">Language of the source; null if the header names it.</param>
/// <param name="to">Language of the target; null if the header names it.</param>
internal sealed class TsvReader(ImportFile file, LanguageTag? from, LanguageTag? to)
{
    // The contract's limit on a segment. Kept here too, so that one huge field does not make a whole request too large.
    private const int MaxSegmentLength = 20_000;

    /// <summary>Reads the first line only and refuses a file whose columns cannot be told.</summary>
    /// <exception cref="UsageException">The languages or their columns cannot be told.</exception>
    public async Task CheckAsync(Stream stream, CancellationToken cancellationToken)
    {
        await foreach (var line in ByteLines.ReadAsync(stream, cancellationToken))
        {
            Columns(line);
            return;
        }
    }

    /// <summary>Returns the units, in the order of the file.</summary>
    /// <param name="stream">The text.</param>
    /// <param name="report">Is told of each row that is none; reading goes on after it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="UsageException">The languages or their columns cannot be told from the first line.</exception>
    public async IAsyncEnumerable<TsvRow> ReadAsync(Stream stream, Action<ImportIssue> report, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        TsvColumns? columns = null;
        var unit = 0L;
        await foreach (var line in ByteLines.ReadAsync(stream, cancellationToken))
        {
            if (columns is null)
            {
                columns = Columns(line);
                if (columns.HasHeader) continue;
            }

            if (!line.IsTooLong && line.Bytes.Span.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0 && !line.Bytes.Span.Contains((byte)'\t')) continue;

            unit++;
            var (row, fault) = Row(line, columns, unit);
            if (row is not null) yield return row;
            else report(new ImportIssue(file, unit, line.Number, fault.Column, fault.Code, fault.Message));
        }
    }

    private TsvColumns Columns(ByteLine line)
    {
        if (line.Bytes.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            throw new UsageException($"“{file.Name}” is in UTF-16; save it as UTF-8.");
        StrictUtf8.TryRead(line.Bytes.Span, out var text);
        return TsvColumns.Of(text, from, to, file.Name);
    }

    private (TsvRow? Row, (int Column, string Code, string Message) Fault) Row(ByteLine line, TsvColumns columns, long unit)
    {
        if (line.IsTooLong) return Fault(1, "TOO_LARGE", $"The line is longer than {ByteLines.MaxLength:N0} bytes.");
        if (!StrictUtf8.TryRead(line.Bytes.Span, out var text))
            return Fault(text.Length + 1, "INVALID_TEXT", $"The row is not valid UTF-8 from here on; save the file as UTF-8.");

        var fields = text.Split('\t');
        if (fields.Length < columns.Needed)
            return Fault(text.Length + 1, "INVALID_VALUE", $"The row has {fields.Length:N0} of the {columns.Needed:N0} columns that it needs; they are separated by tabs.");

        var source = Place(columns.Source);
        var target = Place(columns.Target);
        return Wrong("source", fields[columns.Source]) is { } wrongSource ? Fault(source, wrongSource.Code, wrongSource.Message)
            : Wrong("target", fields[columns.Target]) is { } wrongTarget ? Fault(target, wrongTarget.Code, wrongTarget.Message)
            : (new TsvRow(file, unit, line.Number, source, target, Content(fields, columns)), default);

        int Place(int column) => fields.Take(column).Sum(field => field.Length + 1) + 1;

        static (TsvRow?, (int, string, string)) Fault(int column, string code, FormattableString message)
            => (null, (column, code, message.ToString(CultureInfo.InvariantCulture)));
    }

    private static UnitContent Content(string[] fields, TsvColumns columns) => new()
    {
        SourceLanguage = columns.SourceLanguage.Value,
        TargetLanguage = columns.TargetLanguage.Value,
        Source = fields[columns.Source],
        Target = fields[columns.Target],
        Document = columns.Document >= 0 && columns.Document < fields.Length ? fields[columns.Document] : "",
    };

    private static (string Code, FormattableString Message)? Wrong(string side, string segment)
        => string.IsNullOrWhiteSpace(segment) ? ("INVALID_TEXT", $"The {side} is empty; expected a segment.")
            : segment.Length > MaxSegmentLength ? ("TOO_LARGE", $"The {side} has {segment.Length:N0} characters; expected at most {MaxSegmentLength:N0}.")
            : null;
}
