using System.Globalization;
using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>Finds the two ends of each pair of codes and gives the numbers that tags have.</summary>
/// <remarks>
/// A pair has the number of its <c>x</c>, which the variants of a unit share, else of its <c>i</c>, else the next free one; a single code that of its <c>x</c>, else the next free one.
/// An end without its other end stands alone: it is an isolated code, <c>it</c>, and is written as one.
/// </remarks>
internal static class TmxCodePairs
{
    /// <summary>The codes and their tags, in their order.</summary>
    public static (IReadOnlyList<TmxCode> Codes, IReadOnlyList<InlineTag> Tags) Resolve(List<TmxRawCode> raw, ISet<string> notices)
    {
        if (raw.Count == 0) return ([], []);

        Join(raw);
        var numbers = new Dictionary<TmxRawCode, int>(ReferenceEqualityComparer.Instance);
        var pairs = new HashSet<int>();
        var singles = new HashSet<int>();
        var codes = new TmxCode[raw.Count];
        var tags = new InlineTag[raw.Count];
        for (var i = 0; i < raw.Count; i++)
        {
            var code = raw[i];
            var kind = code.Partner is null ? InlineTagKind.Single : code.Kind;
            var number = kind switch
            {
                InlineTagKind.Open => numbers[code] = Next(pairs, Stated(code), code.Number),
                InlineTagKind.Close => numbers[code.Partner!],
                _ => Next(singles, Stated(code), null),
            };
            tags[i] = new InlineTag(kind, number, code.Position) { Native = code.Native };
            codes[i] = Code(code, kind, tags[i], notices);
        }

        return (codes, tags);
    }

    private static void Join(List<TmxRawCode> raw)
    {
        var open = new List<TmxRawCode>();
        foreach (var code in raw)
        {
            if (code.Partner is { } opened)
            {
                opened.Partner = code;
            }
            else if (code.Element == "bpt" && code.ForeignName is null)
            {
                open.Add(code);
            }
            else if (code.Element == "ept" && open.FindLastIndex(other => other.Number == code.Number) is var at and >= 0)
            {
                (code.Partner, open[at].Partner) = (open[at], code);
                open.RemoveAt(at);
            }
        }
    }

    private static TmxCode Code(TmxRawCode code, InlineTagKind kind, InlineTag tag, ISet<string> notices)
    {
        if (code.ForeignName is not null || (code.Partner?.ForeignName is not null && kind == InlineTagKind.Close)) return TmxCodes.Plain(tag);
        if (code.Element is "bpt" or "ept" && kind == InlineTagKind.Single)
        {
            notices.Add("unpaired-code");
            return new TmxCode("it", kind, [new UnitProperty("pos", code.Element == "bpt" ? "begin" : "end"), .. code.Attributes], code.Content);
        }

        if (code.Element == "it" && !code.Attributes.Exists(attribute => attribute.Name == "pos"))
            return new TmxCode("it", kind, [new UnitProperty("pos", "begin"), .. code.Attributes], code.Content);

        return new TmxCode(code.Element, kind, [.. code.Attributes], code.Content);
    }

    private static string? Stated(TmxRawCode code) => code.Attributes.Find(attribute => attribute.Name == "x")?.Value;

    private static int Next(HashSet<int> used, string? wanted, string? second)
    {
        if (Number(wanted) is { } first && used.Add(first)) return first;
        if (Number(second) is { } other && used.Add(other)) return other;

        var free = 1;
        while (!used.Add(free)) free++;
        return free;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
