using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Terminology.Cli.Input;

/// <summary>Reads a stream line by line in flat memory.</summary>
internal static class ByteLines
{
    /// <summary>Longest line that is taken, in bytes: a thousand times what a segment needs, and little for a machine.</summary>
    public const int MaxLength = 1024 * 1024;

    /// <summary>Returns the lines, ended by LF or CR LF; a byte order mark at the start is passed over. What follows the last line end is a line unless it is empty.</summary>
    public static async IAsyncEnumerable<ByteLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        var number = 0L;
        var skips = false;
        while (true)
        {
            var read = reader.ReadAsync(cancellationToken);
            // The keyboard cannot be called back: whoever cancels does not wait for it.
            var result = read.IsCompletedSuccessfully ? read.Result : await read.AsTask().WaitAsync(cancellationToken);
            var buffer = result.Buffer;

            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = buffer.Slice(0, end);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
                if (!skips) yield return Line(++number, line);
                skips = false;
            }

            if (result.IsCompleted)
            {
                if (!buffer.IsEmpty && !skips) yield return Line(++number, buffer);
                await reader.CompleteAsync();
                yield break;
            }

            if (buffer.Length > MaxLength)
            {
                if (!skips) yield return new ByteLine(++number, default, IsTooLong: true);
                skips = true;
                buffer = buffer.Slice(buffer.End);
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static ByteLine Line(long number, ReadOnlySequence<byte> line)
    {
        if (line.Length > MaxLength) return new ByteLine(number, default, IsTooLong: true);

        var bytes = line.IsSingleSegment ? line.First : line.ToArray();
        if (number == 1 && bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (bytes.Span.EndsWith("\r"u8)) bytes = bytes[..^1];
        return new ByteLine(number, bytes, IsTooLong: false);
    }
}
