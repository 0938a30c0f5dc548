using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Terminology.Cli.Output.Json;

/// <summary>The JSON the command writes and reads: names in snake_case, nothing for what is not stated.</summary>
[JsonSerializable(typeof(SearchJson))]
[JsonSerializable(typeof(ConceptJson))]
[JsonSerializable(typeof(MemoryListJson))]
[JsonSerializable(typeof(MemoryDetailsJson))]
[JsonSerializable(typeof(DeletedMemoryJson))]
[JsonSerializable(typeof(AddedUnitJson))]
[JsonSerializable(typeof(ImportJson))]
[JsonSerializable(typeof(LookupAnswerJson))]
[JsonSerializable(typeof(AnalysisJson))]
[JsonSerializable(typeof(PretranslationsJson))]
[JsonSerializable(typeof(ConcordanceJson))]
[JsonSerializable(typeof(SegmentJson))]
[JsonSerializable(typeof(StatusJson))]
[JsonSerializable(typeof(LintJson))]
internal sealed partial class CliJson : JsonSerializerContext
{
    /// <summary>For people's eyes too.</summary>
    public static readonly CliJson Indented = new(WithOptions(indented: true));

    /// <summary>One object a line.</summary>
    public static readonly CliJson OneLine = new(WithOptions(indented: false));

    // Accents stay readable: the output is UTF-8 and no web page.
    private static JsonSerializerOptions WithOptions(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
    };
}
