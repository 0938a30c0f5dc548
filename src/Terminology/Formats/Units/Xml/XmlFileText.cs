using System.Buffers;
using System.Text;
using Terminology.Model;

namespace Terminology.Formats.Units.Xml;

/// <summary>The text of an XML file as the parser may have it: decoded strictly, with U+FFFD for characters that no document holds, and without markup that would fill the memory.</summary>
/// <remarks>
/// The parser stops for good at an illegal character, and keeps a tag of any length whole. Here the characters are replaced and their places kept, so that one unit is refused
/// and not the rest of the file; a tag or document type declaration over <see cref="XmlMarkup.MaxLength"/> ends the reading, and so does an entity declaration.
/// Nothing is thrown before everything in front of the fault has been handed on. Not thread safe.
/// </remarks>
internal sealed class XmlFileText : TextReader
{
    private const int MaxIllegal = 100_000;

    private readonly Stream stream;
    private readonly ByteDecoder decoder;
    private readonly byte[] bytes = new byte[1 << 15];
    private readonly Queue<TextPlace> illegal = new();
    private readonly XmlMarkup markup = new();
    private int start;
    private int end;
    private bool isEnd;
    private long offset;
    private int line = 1;
    private int column = 1;
    private bool afterReturn;
    private char? pending;

    /// <param name="stream">The file, from its first byte; it is not closed.</param>
    /// <param name="encoding">What the caller says of its encoding; null if nothing.</param>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.FaultyFile"/>: the file declares an encoding that is not read; <see cref="ErrorCode.InvalidValue"/>: so does the caller.</exception>
    public XmlFileText(Stream stream, Encoding? encoding)
    {
        this.stream = stream;
        while (end < FileEncoding.HeadLength && Fill())
        {
        }

        var found = FileEncoding.Of(bytes.AsSpan(0, Math.Min(end, FileEncoding.HeadLength)), encoding);
        Contradiction = found.Contradiction;
        start = found.Preamble;
        offset = found.Preamble;
        try
        {
            decoder = new ByteDecoder(found.Encoding);
        }
        catch (ArgumentException)
        {
            throw new TerminologyException(ErrorCode.InvalidValue, "encoding", $"The encoding “{found.Encoding.WebName}” is not read; expected UTF-8, UTF-16 or one of a single byte a character.");
        }
    }

    /// <summary>Name of the encoding that the file is read in.</summary>
    public string EncodingName => decoder.Name;

    /// <summary>The encoding that the file or the caller stated and that it is not in; null if they agree.</summary>
    public string? Contradiction { get; }

    /// <summary>Whether characters that no document holds stand between two places; those before the second are forgotten.</summary>
    public bool HasIllegal(TextPlace from, TextPlace until, out TextPlace first)
    {
        first = default;
        var found = false;
        while (illegal.TryPeek(out var place) && place.CompareTo(until) < 0)
        {
            illegal.Dequeue();
            if (found || place.CompareTo(from) < 0) continue;

            (found, first) = (true, place);
        }

        return found;
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        if (buffer.Length == 0) return 0;
        if (pending is { } kept)
        {
            buffer[0] = kept;
            pending = null;
            return 1;
        }

        return buffer.Length == 1 ? ReadOne(buffer) : Decode(buffer);
    }

    /// <inheritdoc/>
    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    /// <inheritdoc/>
    public override int Peek() => -1;

    private int ReadOne(Span<char> buffer)
    {
        Span<char> two = stackalloc char[2];
        var count = Decode(two);
        if (count > 0) buffer[0] = two[0];
        if (count > 1) pending = two[1];
        return Math.Min(count, 1);
    }

    private int Decode(Span<char> buffer)
    {
        while (true)
        {
            var status = decoder.Decode(bytes.AsSpan(start, end - start), buffer, isEnd, out var read, out var written);
            start += read;
            offset += read;
            if (written > 0)
            {
                Inspect(buffer[..written]);
                return written;
            }

            if (status == OperationStatus.InvalidData || (isEnd && start < end)) throw Undecodable();
            if (isEnd) return 0;

            Fill();
        }
    }

    private bool Fill()
    {
        if (start > 0)
        {
            bytes.AsSpan(start, end - start).CopyTo(bytes);
            end -= start;
            start = 0;
        }

        var count = stream.Read(bytes, end, bytes.Length - end);
        end += count;
        isEnd = count == 0;
        return !isEnd;
    }

    private void Inspect(Span<char> text)
    {
        for (var at = IllegalIn(text, 0); at >= 0; at = IllegalIn(text, at + 1))
        {
            illegal.Enqueue(PlaceOf(text, at));
            text[at] = IllegalCharacters.Replacement;
            if (illegal.Count > MaxIllegal) throw Faulty(illegal.Last(), "The file holds too many characters that no document holds; it is no text.");
        }

        if (markup.Read(text, out var fault) is { } message) throw Faulty(PlaceOf(text, fault), message);

        Advance(text);
    }

    // Those that the parser would stop at; U+007F to U+009F are legal in XML and are found with the text of their unit.
    private static int IllegalIn(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; (at = IllegalCharacters.Find(text, at)) >= 0; at++)
        {
            if (text[at] is < '\u0020' or >= '\uD800') return at;
        }

        return -1;
    }

    private TextPlace PlaceOf(ReadOnlySpan<char> text, int at)
    {
        var (keptLine, keptColumn, kept) = (line, column, afterReturn);
        Advance(text[..at]);
        var place = new TextPlace(line, column);
        (line, column, afterReturn) = (keptLine, keptColumn, kept);
        return place;
    }

    /// <summary>Counts lines as the parser does: LF, CR and CR LF end one.</summary>
    private void Advance(ReadOnlySpan<char> text)
    {
        if (text.Length == 0) return;
        if (afterReturn && text[0] == '\n') text = text[1..];

        afterReturn = false;
        while (text.IndexOfAny('\n', '\r') is var at and >= 0)
        {
            line++;
            column = 1;
            if (text[at] == '\r')
            {
                if (at + 1 == text.Length) afterReturn = true;
                else if (text[at + 1] == '\n') at++;
            }

            text = text[(at + 1)..];
        }

        column += text.Length;
    }

    private TerminologyException Undecodable()
        => Faulty(new TextPlace(line, column), FormattableString.Invariant(
            $"The bytes from offset {offset} on are not valid {decoder.Name}; save the file as UTF-8, or say which encoding it is in (often windows-1252)."));

    private static TerminologyException Faulty(TextPlace place, string message)
        => new(ErrorCode.FaultyFile, "file", FormattableString.Invariant($"{place.Line}:{place.Column}: {message}"));
}
