using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>What is to be said of a unit or variant, while it is put together.</summary>
internal sealed class TmxLevel
{
    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    public List<string> Notes { get; } = [];

    public List<UnitProperty> Props { get; } = [];

    /// <summary>Language as a file once wrote it; null if it wrote the tag.</summary>
    public string? Language { get; set; }

    /// <summary>Line of its codes; empty if there is none.</summary>
    public string Codes { get; set; } = "";

    /// <summary>Letters of <see cref="TmxNames.NoteLevels"/>; empty if there are none.</summary>
    public string NoteLevels { get; set; } = "";

    /// <summary>The language as it is written.</summary>
    public string Spelling(LanguageTag tag) => Language is not null && TmxLanguage.TryRead(Language, out var said, out _) && said == tag ? Language : tag.Value;

    /// <summary>The part, its attributes in the order of TMX.</summary>
    public TmxPart Part() => new(
        Attributes.Count == 0 ? [] : [.. TmxNames.UnitAttributes.Where(Attributes.ContainsKey).Select(name => new UnitProperty(name, Attributes[name]))],
        [.. Notes],
        [.. Props]);

    /// <summary>The part without what stood around the segment.</summary>
    public TmxPart PartWithoutContext() => Part() with { Props = [.. Props.Where(prop => !TmxMapping.IsContext(prop.Name))] };
}
