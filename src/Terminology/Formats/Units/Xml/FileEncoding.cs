using System.Text;
using System.Text.RegularExpressions;
using Terminology.Model;

namespace Terminology.Formats.Units.Xml;

/// <summary>The encoding of an XML file, and how it is known (XML 1.0 appendix F).</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Preamble">Length of the byte order mark, in bytes.</param>
/// <param name="Contradiction">What the file or the caller said instead; null if they agree.</param>
internal sealed partial record FileEncoding(Encoding Encoding, int Preamble, string? Contradiction)
{
    /// <summary>How many bytes of the file are enough to tell.</summary>
    public const int HeadLength = 512;

    private static readonly Encoding LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
    private static readonly Encoding BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true);

    // ISO 8859-1 is read as its superset: files that say so hold quotation marks and the euro sign of Windows-1252 more often than the control characters that stand there.
    private static readonly Dictionary<string, int> SingleByte = new(StringComparer.OrdinalIgnoreCase)
    {
        ["us-ascii"] = 20127, ["ascii"] = 20127, ["iso-8859-1"] = 1252, ["latin1"] = 1252, ["windows-1252"] = 1252, ["cp1252"] = 1252, ["iso-8859-15"] = 28605,
        ["windows-1250"] = 1250, ["iso-8859-2"] = 28592, ["windows-1251"] = 1251, ["windows-1253"] = 1253, ["windows-1254"] = 1254, ["windows-1257"] = 1257,
    };

    /// <summary>Tells the encoding: byte order mark, else what the caller says, else how the first characters are laid out, else the declaration, else UTF-8.</summary>
    /// <param name="head">The first <see cref="HeadLength"/> bytes of the file, or all of it if it is shorter.</param>
    /// <param name="wanted">What the caller says; null if nothing.</param>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.FaultyFile"/>: the file declares an encoding that is not read.</exception>
    public static FileEncoding Of(ReadOnlySpan<byte> head, Encoding? wanted)
    {
        if (head.StartsWith(Encoding.UTF8.Preamble)) return Marked(Encoding.UTF8, head[3..]);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])) throw NotRead("UTF-32");
        if (head.StartsWith(LittleEndian.Preamble)) return Marked(LittleEndian, head[2..]);
        if (head.StartsWith(BigEndian.Preamble)) return Marked(BigEndian, head[2..]);
        if (wanted is not null) return new FileEncoding(wanted, 0, null);
        if (head.StartsWith("<\0"u8)) return new FileEncoding(LittleEndian, 0, null);
        if (head.StartsWith("\0<"u8)) return new FileEncoding(BigEndian, 0, null);

        var declared = Declared(Encoding.Latin1.GetString(head));
        if (declared.Length == 0 || IsUtf8(declared)) return new FileEncoding(Encoding.UTF8, 0, null);
        if (IsUtf16(declared)) return new FileEncoding(Encoding.UTF8, 0, declared);
        return SingleByte.TryGetValue(declared, out var page) ? new FileEncoding(Page(page), 0, null) : throw NotRead(declared);

        FileEncoding Marked(Encoding encoding, ReadOnlySpan<byte> rest)
        {
            var said = wanted is not null ? wanted.WebName : Declared(encoding.GetString(rest[..(rest.Length & ~1)]));
            var agrees = said.Length == 0 || (encoding.CodePage == Encoding.UTF8.CodePage ? IsUtf8(said) : IsUtf16(said));
            return new FileEncoding(encoding, encoding.Preamble.Length, agrees ? null : said);
        }
    }

    /// <summary>A code page of a single byte a character.</summary>
    internal static Encoding Page(int codePage)
        => CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);

    private static bool IsUtf8(string name) => name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase);

    private static bool IsUtf16(string name)
        => name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) || name.Equals("utf16", StringComparison.OrdinalIgnoreCase)
            || name.Equals("unicode", StringComparison.OrdinalIgnoreCase) || name.Equals("iso-10646-ucs-2", StringComparison.OrdinalIgnoreCase);

    private static string Declared(string head) => Declaration().Match(head) is { Success: true } match ? match.Groups["name"].Value : "";

    private static TerminologyException NotRead(string name)
        => new(ErrorCode.FaultyFile, "file", $"The file is in the encoding “{name}”, which is not read; save it as UTF-8 or UTF-16.");

    [GeneratedRegex("""^\s*<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[A-Za-z][A-Za-z0-9._-]{0,39})["']""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Declaration();
}
