using System.Xml;
using Terminology.Formats.Units.Tmx;
using Terminology.Model;

namespace Terminology.Formats.Units;

/// <summary>Reads TMX 1.1 to 1.4b, levels 1 and 2, in memory that does not grow with the file.</summary>
/// <remarks>
/// A <c>tu</c> of several variants gives several units, each of its sources with each of its targets; they share a property by which <see cref="TmxWriter"/> makes one
/// <c>tu</c> of them again. What has no place of its own in a unit is kept as properties and goes out again as it came in.
/// Nothing that the file names is fetched.
/// </remarks>
public static class TmxReader
{
    /// <summary>The units of a file, in their order.</summary>
    /// <param name="stream">The file, from its first byte; it is not closed.</param>
    /// <param name="options">What is to be read, and how.</param>
    /// <param name="notify">Takes a notice of everything that could not be taken as it was, before the unit after it.</param>
    /// <param name="cancellationToken">Stops the reading; looked at before each <c>tu</c>.</param>
    /// <exception cref="TerminologyException">
    /// While the units are read: <see cref="ErrorCode.FaultyFile"/>, the file is no TMX, not well formed, in no encoding that is read, or declares entities; what was read so far stands,
    /// and the message begins with <c>line:column</c>. <see cref="ErrorCode.InvalidValue"/>: the encoding of the options is not read.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IEnumerable<FileUnit> Read(Stream stream, ReadingOptions options, Action<Notice> notify, CancellationToken cancellationToken)
    {
        using var xml = new TmxXml(stream, options.Encoding);
        if (xml.Text.Contradiction is { } said)
        {
            notify(new Notice(NoticeKind.Changed, "declared-encoding", new FilePlace(0, 1, 1), $"The file is stated to be in “{said}” and is in {xml.Text.EncodingName}; it is read as that."));
        }

        var parser = new TmxParser(xml, notify);
        var pairs = new TmxPairs(options, notify);
        var contents = new TmxContents(options, notify);
        var isFirst = true;
        Guarded(parser, Open);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Guarded(parser, parser => parser.Next()) is not { } unit) yield break;

            var source = parser.Header["srclang"];
            var found = pairs.Of(unit, source);
            foreach (var pair in found)
            {
                var header = isFirst ? TmxHeader.Properties(parser.Header, parser.HeaderContent) : [];
                if (contents.Make(unit, pair, found.Count > 1, source, header) is not { } made) continue;

                isFirst = false;
                yield return made;
            }
        }
    }

    private static TmxUnit? Open(TmxParser parser)
    {
        parser.Open();
        return null;
    }

    /// <summary>A step of the parser; what the parser of .NET says of a fault may quote a segment, so that it is said anew.</summary>
    private static TmxUnit? Guarded(TmxParser parser, Func<TmxParser, TmxUnit?> step)
    {
        try
        {
            return step(parser);
        }
        catch (XmlException exception)
        {
            var after = parser.Place.Unit is 0 ? "before its first unit" : FormattableString.Invariant($"in or after unit {parser.Place.Unit}");
            throw new TerminologyException(ErrorCode.FaultyFile, "file", FormattableString.Invariant(
                $"{exception.LineNumber}:{exception.LinePosition}: The file is not well-formed XML {after}; what stands before that was read. Texts need &amp; for & and &lt; for <, and every tag its end."));
        }
    }
}
