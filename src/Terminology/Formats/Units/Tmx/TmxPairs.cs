using Terminology.Formats.Units.Xml;
using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>Makes pairs of the variants of a unit: each source with each target; where that would be very many, the further sources only with the first target.</summary>
internal sealed class TmxPairs(ReadingOptions options, Action<Notice> notify)
{
    private const string IllegalMessage = "The unit holds a character that no document holds; remove it, or ask for such characters to be replaced.";

    // A tu of all official languages of the EU is 1 by 23.
    private const int MaxProduct = 100;

    private readonly HashSet<string> languages = new(StringComparer.Ordinal);
    private bool isSourceMissing;

    /// <summary>The pairs of a unit, in their order; the notices why something is not there.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="headerSource">The <c>srclang</c> of the header; null if it has none.</param>
    public IReadOnlyList<TmxPair> Of(TmxUnit unit, string? headerSource)
    {
        if (unit.IsTooLarge)
        {
            Refuse("too-large", unit.Place, "The unit is larger than 4 MiB of text; split it.");
            return [];
        }

        if (unit.Illegal is { } place)
        {
            if (!options.ReplaceIllegalCharacters)
            {
                Refuse("illegal-character", place, IllegalMessage);
                return [];
            }

            Change("illegal-character", place, "The unit holds characters that no document holds; they were replaced by U+FFFD.");
        }

        var found = new List<TmxFoundVariant>();
        var refused = new List<LanguageTag>();
        foreach (var variant in unit.Variants)
        {
            if (Found(variant, refused) is { } usable) found.Add(usable);
        }

        return Pairs(unit, found, refused, unit.Part["srclang"] ?? headerSource);
    }

    private IReadOnlyList<TmxPair> Pairs(TmxUnit unit, List<TmxFoundVariant> found, List<LanguageTag> refused, string? stated)
    {
        var sources = Sources(unit, found, refused, stated);
        var targets = Targets(found, sources);
        if (sources.Count == 0 || targets.Count == 0)
        {
            var wanted = sources.Count == 0 ? options.SourceLanguage : options.TargetLanguage;
            var isKnown = refused.Count > 0 && (wanted is null || refused.Exists(wanted.Value.SameLanguage));
            if (!isKnown) Refuse("missing-language", unit.Place, Missing(wanted, found));
            return [];
        }

        var further = sources.Count * targets.Count <= MaxProduct ? targets.Count : 1;
        return [.. sources
            .SelectMany((source, i) => targets.Take(i == 0 ? targets.Count : further).Select(target => new TmxPair(source, target)))
            .Where(pair => IsWanted(unit, pair))];
    }

    private bool IsWanted(TmxUnit unit, TmxPair pair)
    {
        if (options.KeepIdentical || !pair.Source.Segment.Text.Equals(pair.Target.Segment.Text, StringComparison.Ordinal)) return true;

        Refuse("identical", unit.Place, "The target is the source, character by character; ask for such units to be kept if they are wanted.");
        return false;
    }

    private static string Missing(LanguageTag? wanted, List<TmxFoundVariant> found)
    {
        var has = found.Count == 0 ? "none" : string.Join(", ", found.Select(variant => variant.Tag.Value).Distinct().Take(30));
        return wanted is { } tag ? $"The unit has no variant in “{tag}”; it has: {has}." : $"The unit has no two variants in different languages; it has: {has}.";
    }

    private List<TmxFoundVariant> Sources(TmxUnit unit, List<TmxFoundVariant> found, List<LanguageTag> refused, string? stated)
    {
        if (options.SourceLanguage is { } wanted) return Preferred(found, wanted, options.TargetLanguage);

        var candidates = options.TargetLanguage is { } target ? found.FindAll(variant => !variant.Tag.SameLanguage(target)) : found;
        if (candidates.Count == 0) return [];
        if (stated is null && !isSourceMissing)
        {
            isSourceMissing = true;
            Change("missing-srclang", unit.Place, "Neither the header nor the unit states its source language (srclang); the first variant counts as the source, here and wherever that is so.");
        }

        if (stated is not null && !TmxLanguage.IsAny(stated))
        {
            if (TmxLanguage.TryRead(stated, out var tag, out _))
            {
                if (candidates.Exists(variant => variant.Tag == tag)) return candidates.FindAll(variant => variant.Tag == tag);
                if (candidates.Exists(variant => variant.Tag.SameLanguage(tag))) return candidates.FindAll(variant => variant.Tag.SameLanguage(tag));
                if (refused.Exists(tag.SameLanguage)) return [];
            }

            Change("srclang-mismatch", unit.Place, "No variant is in the source language that the unit or the header states (srclang); the first variant counts as the source.");
        }

        return candidates.FindAll(variant => variant.Tag == candidates[0].Tag);
    }

    private List<TmxFoundVariant> Targets(List<TmxFoundVariant> found, List<TmxFoundVariant> sources)
    {
        if (sources.Count == 0) return [];

        var others = found.FindAll(variant => !sources.Contains(variant));
        return options.TargetLanguage is { } wanted ? Preferred(others, wanted, options.SourceLanguage) : others;
    }

    /// <summary>The variants in a language: in exactly it, then without a region, then in other regions. Where the other language wanted is a variant of the same one, only in exactly it.</summary>
    private static List<TmxFoundVariant> Preferred(List<TmxFoundVariant> found, LanguageTag wanted, LanguageTag? other)
    {
        if (other is { } second && second.SameLanguage(wanted)) return found.FindAll(variant => variant.Tag == wanted);

        return [.. found.Where(variant => variant.Tag.SameLanguage(wanted)).OrderBy(variant => variant.Tag == wanted ? 0 : variant.Tag.Value == variant.Tag.Primary ? 1 : 2)];
    }

    private TmxFoundVariant? Found(TmxVariant variant, List<LanguageTag> refused)
    {
        if (!TmxLanguage.TryRead(variant.Language, out var tag, out var isLiteral))
        {
            Refuse("bad-language", variant.Place, variant.Language is null
                ? "The variant states no language; expected xml:lang with a BCP 47 tag such as “fr” or “en-GB”."
                : "The variant's language is none; expected a BCP 47 tag such as “fr” or “en-GB”.");
            return null;
        }

        var isWanted = options is { SourceLanguage: null } or { TargetLanguage: null } || options.SourceLanguage.Value.SameLanguage(tag) || options.TargetLanguage.Value.SameLanguage(tag);
        if (!isWanted) return null;

        if (!isLiteral && languages.Count < 1_000 && languages.Add(variant.Language!))
            Change("language-read-as", variant.Place, $"The language “{variant.Language}” is no BCP 47 tag; it is read as “{tag}”, here and wherever it comes again.");

        if (Segment(variant) is { } segment) return new TmxFoundVariant(variant, tag, segment);

        refused.Add(tag);
        return null;
    }

    /// <summary>The segment of a variant if it is one.</summary>
    private TmxSegment? Segment(TmxVariant variant)
    {
        var segment = variant.Segment;
        var (code, message) = segment switch
        {
            null => ("missing-segment", "The variant has no seg; expected one."),
            { IsTooLong: true } => ("too-long", $"The segment or its codes are longer than {TmxSegmentParser.MaxLength} characters; split it."),
            { Text: var text } when string.IsNullOrWhiteSpace(text) => ("empty-segment", "The segment is empty; expected a text."),
            _ when HasIllegal(variant) && !options.ReplaceIllegalCharacters => ("illegal-character", IllegalMessage),
            _ => ("", ""),
        };
        if (code.Length > 0)
        {
            Refuse(code, variant.Place, message);
            return null;
        }

        foreach (var notice in segment!.Notices) Change(notice, variant.Place, Message(notice));
        return HasIllegal(variant) ? Replaced(segment) : segment;
    }

    private static bool HasIllegal(TmxVariant variant)
    {
        if (IllegalCharacters.Find(variant.Segment!.Text) >= 0) return true;

        foreach (var tag in variant.Segment.Tags)
        {
            if (IllegalCharacters.Find(tag.Native) >= 0) return true;
        }

        return false;
    }

    private static TmxSegment Replaced(TmxSegment segment) => segment with
    {
        Text = IllegalCharacters.Replace(segment.Text),
        Tags = [.. segment.Tags.Select(tag => tag with { Native = IllegalCharacters.Replace(tag.Native) })],
        Codes = IllegalCharacters.Replace(segment.Codes),
        SubFlows = [.. segment.SubFlows.Select(IllegalCharacters.Replace)],
    };

    private static string Message(string notice) => notice switch
    {
        "unpaired-code" => "A bpt has no ept, or an ept no bpt before it; it is kept as an isolated code.",
        "unknown-code" => "The segment holds an element that TMX does not have; its tags are kept as codes.",
        _ => "A code has an attribute that TMX does not have; it is left out here and wherever it comes again.",
    };

    private void Refuse(string code, FilePlace place, string message) => notify(new Notice(NoticeKind.Refused, code, place, message));

    private void Change(string code, FilePlace place, string message) => notify(new Notice(NoticeKind.Changed, code, place, message));
}
