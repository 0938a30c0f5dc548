namespace Terminology.Formats.Units.Tmx;

/// <summary>What a unit calls those parts of a TMX file that have no place in its content: properties whose names begin with <see cref="Own"/>.</summary>
/// <remarks>
/// A prop of the <c>tu</c> is a property of its name. Everything else says where it belongs: <c>tmx:tu@tuid</c> is an attribute, <c>tmx:target:x-foo</c> a prop of the target's
/// <c>tuv</c>, <c>tmx:source#codes</c> something that TMX has no name for. A writer that has no place for such a property writes it as a prop with <see cref="Prefix"/> before it.
/// </remarks>
internal static class TmxNames
{
    /// <summary>How the names begin.</summary>
    public const string Own = "tmx:";

    /// <summary>What TMX asks names to begin with that it does not define (TMX 1.4b, <c>prop</c>).</summary>
    public const string Prefix = "x-";

    public const string Unit = "tmx:tu";
    public const string Source = "tmx:source";
    public const string Target = "tmx:target";
    public const string Header = "tmx:header";

    /// <summary>How the name of a prop begins that says something else than its unit, for another prop said it first.</summary>
    public const string Other = "tmx:other:";

    /// <summary>Number that the units of one <c>tu</c> share.</summary>
    public const string Group = "tmx:group";

    /// <summary>Where each note stood: a letter each, <c>u</c> in the <c>tu</c>, <c>s</c> and <c>t</c> in a <c>tuv</c>; missing where all stood in the <c>tu</c>.</summary>
    public const string NoteLevels = "tmx:note-levels";

    /// <summary>Language of a variant as the file wrote it.</summary>
    public const string Language = "@lang";

    /// <summary>The inline codes of a segment, as <see cref="TmxCodes"/> has them.</summary>
    public const string Codes = "#codes";

    /// <summary>Text of a sub-flow inside an inline code.</summary>
    public const string SubFlow = "#sub";

    /// <summary>Elements inside the header, as XML.</summary>
    public const string HeaderContent = "tmx:header#content";

    /// <summary>Prop of a header that names those attributes that the writer made up.</summary>
    public const string Defaults = "x-defaults";

    /// <summary>Props of a header that say which tool made the file that its units came from: the attributes say which made this one.</summary>
    public static readonly string[] OriginProps = ["x-creationtool", "x-creationtoolversion"];

    public static readonly string[] HeaderAttributes =
        ["creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype", "o-encoding", "creationdate", "creationid", "changedate", "changeid"];

    public static readonly string[] UnitAttributes =
        ["tuid", "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion", "creationdate", "creationid", "changedate", "segtype", "changeid", "o-tmf", "srclang"];

    public static readonly string[] VariantAttributes =
        ["o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion", "creationdate", "creationid", "changedate", "changeid", "o-tmf"];

    // Not made anew for every unit of a file.
    private static readonly Dictionary<(string Level, string Attribute), string> Names = new[] { Unit, Source, Target }
        .SelectMany(level => UnitAttributes.Select(attribute => (level, attribute)))
        .ToDictionary(name => name, name => $"{name.level}@{name.attribute}");

    /// <summary>Name of the property for an attribute of a unit or variant.</summary>
    public static string Attribute(string level, string attribute) => Names[(level, attribute)];

    /// <summary>Attributes that an inline code may have in TMX 1.4b, but <c>i</c>; null for an element that is none.</summary>
    public static string[]? CodeAttributes(string element) => element switch
    {
        "bpt" => ["x", "type"],
        "ept" => [],
        "ph" => ["x", "assoc", "type"],
        "it" => ["pos", "x", "type"],
        "ut" => ["x"],
        "hi" => ["x", "type"],
        _ => null,
    };
}
