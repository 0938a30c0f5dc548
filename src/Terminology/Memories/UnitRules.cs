using System.Text.RegularExpressions;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Memories;

/// <summary>What a translation unit, a segment and the name of a memory must be to be accepted.</summary>
public static partial class UnitRules
{
    /// <summary>Longest segment, in UTF-16 code units.</summary>
    public const int MaxSegmentLength = 20_000;

    /// <summary>Most tokens of a segment (words, numbers, punctuation marks).</summary>
    public const int MaxSegmentTokens = 2_000;

    /// <summary>Most units of one request.</summary>
    public const int MaxUnitsPerRequest = 1_000;

    /// <summary>Longest name of a document, in UTF-16 code units.</summary>
    public const int MaxDocumentLength = 200;

    /// <summary>Longest key of a segment, in UTF-16 code units.</summary>
    public const int MaxKeyLength = 200;

    /// <summary>Most tags of a segment.</summary>
    public const int MaxTags = 500;

    /// <summary>Longest native code of a tag, in UTF-16 code units.</summary>
    public const int MaxNativeLength = 20_000;

    /// <summary>Most properties of a unit, and most notes.</summary>
    public const int MaxProperties = 200;

    /// <summary>Longest property, note, author or edition, in UTF-16 code units.</summary>
    public const int MaxPropertyLength = 20_000;

    /// <summary>Longest name of a memory, in UTF-16 code units.</summary>
    public const int MaxNameLength = 100;

    /// <summary>Adds what is wrong with a unit to <paramref name="violations"/>; nothing if it is right.</summary>
    /// <param name="content">The unit.</param>
    /// <param name="prefix">Path of the unit in the request, with its dot (<c>units[3].content.</c>), or empty.</param>
    /// <param name="violations">Takes code and violation of each fault.</param>
    public static void Check(UnitContent content, string prefix, ICollection<(ErrorCode Code, Violation Violation)> violations)
    {
        CheckSegment(content.Source, content.SourceLanguage, prefix + "source", violations);
        CheckSegment(content.Target, content.TargetLanguage, prefix + "target", violations);
        if (content.SourceLanguage == content.TargetLanguage)
            Add(ErrorCode.InvalidLanguage, prefix + "target_language", $"Source and target are both “{content.TargetLanguage}”; expected two languages or variants.");

        CheckName("document's name", content.Document, MaxDocumentLength, prefix + "document", violations);
        CheckTags(content.SourceTags, content.Source, prefix + "source_tags", violations);
        CheckTags(content.TargetTags, content.Target, prefix + "target_tags", violations);
        CheckRemarks(content, prefix, violations);
        CheckContext(content.Context, content.SourceLanguage, prefix + "context", violations);

        void Add(ErrorCode code, string field, string message) => violations.Add((code, new Violation(field, message)));
    }

    /// <summary>Adds what is wrong with the tags of a segment to <paramref name="violations"/>; nothing if they are right.</summary>
    /// <param name="tags">The tags.</param>
    /// <param name="text">The text they stand in.</param>
    /// <param name="field">Path of the tags in the request.</param>
    /// <param name="violations">Takes code and violation of each fault.</param>
    public static void CheckTags(IReadOnlyList<InlineTag> tags, string text, string field, ICollection<(ErrorCode Code, Violation Violation)> violations)
    {
        if (tags.Count > MaxTags)
        {
            violations.Add((ErrorCode.TooLarge, new Violation(field, $"The segment has {Count(tags.Count)} tags; at most {MaxTags} are accepted: split it.")));
            return;
        }

        for (var i = 0; i < tags.Count; i++)
        {
            var at = tags[i].Position;
            if (at < (i == 0 ? 0 : tags[i - 1].Position) || at > text.Length || (at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1])))
                violations.Add((ErrorCode.InvalidValue, new Violation($"{field}[{i}].position", $"The tag stands at {at}; expected a place between two characters of the text, at or after the tag before it.")));
            CheckName("native code", tags[i].Native, MaxNativeLength, $"{field}[{i}].native", violations, allowBreaks: true);
        }
    }

    /// <summary>Adds what is wrong with the context of a segment to <paramref name="violations"/>; nothing if it is right.</summary>
    /// <param name="context">The context.</param>
    /// <param name="language">Language of the segment.</param>
    /// <param name="field">Path of the context in the request.</param>
    /// <param name="violations">Takes code and violation of each fault.</param>
    public static void CheckContext(SegmentContext context, LanguageTag language, string field, ICollection<(ErrorCode Code, Violation Violation)> violations)
    {
        if (context.Previous.Kind == NeighbourKind.Segment) CheckSegment(context.Previous.Text, language, field + ".previous.text", violations);
        if (context.Next.Kind == NeighbourKind.Segment) CheckSegment(context.Next.Text, language, field + ".next.text", violations);
        CheckName("key", context.Key, MaxKeyLength, field + ".key", violations);
    }

    /// <summary>Adds what is wrong with a segment to <paramref name="violations"/>; nothing if it is right.</summary>
    /// <param name="text">The segment.</param>
    /// <param name="language">Its language.</param>
    /// <param name="field">Path of the segment in the request.</param>
    /// <param name="violations">Takes code and violation of the fault.</param>
    public static void CheckSegment(string text, LanguageTag language, string field, ICollection<(ErrorCode Code, Violation Violation)> violations)
    {
        if (string.IsNullOrWhiteSpace(text))
            Add(ErrorCode.InvalidText, "The segment is empty; expected a text.");
        else if (text.Length > MaxSegmentLength)
            Add(ErrorCode.TooLarge, $"The segment has {Count(text.Length)} UTF-16 code units; at most {Count(MaxSegmentLength)} are accepted: split it.");
        else if (FirstInvalid(text, allowBreaks: true) is { } place)
            Add(ErrorCode.InvalidText, $"The segment holds a control character or half a character at position {place + 1}; remove it.");
        else if (text.Length > MaxSegmentTokens && TokenizedSegment.Of(new Segment(text), language).Tokens.Count is > MaxSegmentTokens and var tokens)
            Add(ErrorCode.TooLarge, $"The segment has {Count(tokens)} tokens; at most {Count(MaxSegmentTokens)} are accepted: split it.");

        void Add(ErrorCode code, string message) => violations.Add((code, new Violation(field, message)));
    }

    /// <summary>Adds what is wrong with the name of a memory to <paramref name="violations"/>; nothing if it is right.</summary>
    public static void CheckName(string name, string field, ICollection<(ErrorCode Code, Violation Violation)> violations)
    {
        if (name.Length is 0 or > MaxNameLength || !Name().IsMatch(name))
        {
            violations.Add((ErrorCode.InvalidValue, new Violation(
                field,
                $"This is no name for a memory; expected 1 to {MaxNameLength} letters, digits, spaces, dots, hyphens or underscores, beginning and ending with a letter or digit.")));
        }
    }

    /// <summary>Refuses with all violations if there are any; the first gives the code.</summary>
    /// <exception cref="TerminologyException">There are violations.</exception>
    public static void ThrowIfAny(IReadOnlyCollection<(ErrorCode Code, Violation Violation)> violations)
    {
        if (violations.Count > 0) throw new TerminologyException(violations.First().Code, [.. violations.Select(fault => fault.Violation)]);
    }

    private static void CheckRemarks(UnitContent content, string prefix, ICollection<(ErrorCode Code, Violation Violation)> violations)
    {
        CheckName("author", content.Author, MaxPropertyLength, prefix + "author", violations);
        CheckName("edition", content.Edition, MaxPropertyLength, prefix + "edition", violations);
        if (content.Notes.Count > MaxProperties) violations.Add((ErrorCode.TooLarge, new Violation(prefix + "notes", $"The unit has {Count(content.Notes.Count)} notes; at most {MaxProperties} are accepted.")));
        if (content.Properties.Count > MaxProperties) violations.Add((ErrorCode.TooLarge, new Violation(prefix + "properties", $"The unit has {Count(content.Properties.Count)} properties; at most {MaxProperties} are accepted.")));
        for (var i = 0; i < content.Notes.Count; i++) CheckName("note", content.Notes[i], MaxPropertyLength, $"{prefix}notes[{i}]", violations, allowBreaks: true);
        for (var i = 0; i < content.Properties.Count; i++)
        {
            CheckName("name of the property", content.Properties[i].Name, MaxDocumentLength, $"{prefix}properties[{i}].name", violations);
            CheckName("property", content.Properties[i].Value, MaxPropertyLength, $"{prefix}properties[{i}].value", violations, allowBreaks: true);
        }
    }

    private static void CheckName(string what, string name, int longest, string field, ICollection<(ErrorCode Code, Violation Violation)> violations, bool allowBreaks = false)
    {
        if (name.Length > longest)
            violations.Add((ErrorCode.TooLarge, new Violation(field, $"The {what} has {Count(name.Length)} characters; at most {longest} are accepted.")));
        else if (FirstInvalid(name, allowBreaks) is { } place)
            violations.Add((ErrorCode.InvalidText, new Violation(field, $"The {what} holds a control character or half a character at position {place + 1}; remove it.")));
    }

    /// <summary>The first character that no document holds: a control character (but tab and line ends, if allowed), half a surrogate pair, a non-character.</summary>
    internal static int? FirstInvalid(string text, bool allowBreaks)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF') return i;
            else if (char.IsControl(c) && !(allowBreaks && c is '\t' or '\n' or '\r')) return i;
        }

        return null;
    }

    internal static string Count(int number) => number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A[\p{L}\p{N}]([\p{L}\p{N}\p{M} ._-]*[\p{L}\p{N}\p{M}])?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Name();
}
