using System.Buffers;
using System.Text;

namespace Terminology.Sources;

/// <summary>Reads the text of a file that is to be Markdown, and refuses what would keep the parser busy: see the limits.</summary>
internal static class SourceReader
{
    /// <summary>Longest file, in bytes. Markdig 1.6 is quadratic in places: a few MiB of backticks take seconds.</summary>
    public const int MaxFileLength = 1 << 20;

    /// <summary>Longest line, in UTF-16 code units.</summary>
    public const int MaxLineLength = 1 << 14;

    /// <summary>Deepest indentation, in characters; quote and list marks count.</summary>
    public const int MaxIndentation = 100;

    private static readonly SearchValues<char> Marks = SearchValues.Create(" \t>-+*");
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 32).Append(127).Select(c => (char)c).Except("\t\r\n")]);
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file; with faults if its text must not be parsed.</summary>
    /// <param name="file">Where it is.</param>
    /// <param name="path">What faults call it.</param>
    public static SourceFile Read(string file, string path)
    {
        try
        {
            if (new FileInfo(file).Length > MaxFileLength) return TooLong(path);
            var bytes = File.ReadAllBytes(file);
            return bytes.Length > MaxFileLength ? TooLong(path) : Decode(bytes, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Faulty(path, "", 0, "The file cannot be opened; it must be readable by the service.");
        }
    }

    /// <summary>The file with these bytes; with faults if its text must not be parsed.</summary>
    public static SourceFile Decode(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            var valid = Encoding.UTF8.GetString(bytes[..Math.Clamp(exception.Index, 0, bytes.Length)]);
            return Faulty(path, valid, valid.Length, "The file is not valid UTF-8 here; save it as UTF-8.");
        }

        var file = new SourceFile(path, text);
        CheckLines(file);
        return file;
    }

    private static void CheckLines(SourceFile file)
    {
        for (var line = 0; line < file.LineStarts.Count; line++)
        {
            var start = file.LineStarts[line];
            var text = file.Text.AsSpan(start..(line + 1 < file.LineStarts.Count ? file.LineStarts[line + 1] : file.Text.Length));
            if (text.TrimEnd("\r\n").Length > MaxLineLength)
                file.Report(start, $"The line is longer than {MaxLineLength} characters; break it.");
            if (Indentation(text) > MaxIndentation)
                file.Report(start, $"The line is indented by more than {MaxIndentation} characters; write it at the margin.");
            if (text.IndexOfAny(Controls) is var control and >= 0)
                file.Report(start + control, $"The control character U+{(int)text[control]:X4} has no place in a text; remove it.");
        }
    }

    private static int Indentation(ReadOnlySpan<char> line)
    {
        var marks = line.IndexOfAnyExcept(Marks);
        if (marks < 0) marks = line.TrimEnd("\r\n").Length;
        return line[..marks].ContainsAnyExcept("-*") ? marks : 0;
    }

    private static SourceFile TooLong(string path) => Faulty(path, "", 0, $"The file is longer than {MaxFileLength} bytes; split it.");

    private static SourceFile Faulty(string path, string text, int offset, string message)
    {
        var file = new SourceFile(path, text);
        file.Report(offset, message);
        return file;
    }
}
