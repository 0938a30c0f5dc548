using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>What stands between <c>&lt;seg&gt;</c> and <c>&lt;/seg&gt;</c>.</summary>
/// <param name="Text">The text without codes, bit-exact.</param>
/// <param name="Tags">Its codes as tags, by position.</param>
internal sealed record TmxSegment(string Text, ValueList<InlineTag> Tags)
{
    /// <summary>What <see cref="TmxCodes"/> needs to write the tags as they were; empty where they are written like that anyway.</summary>
    public string Codes { get; init; } = "";

    /// <summary>Texts of the sub-flows inside its codes, in their order.</summary>
    public ValueList<string> SubFlows { get; init; } = [];

    /// <summary>Codes of the notices to give of it (<c>unpaired-code</c>), each once.</summary>
    public ValueList<string> Notices { get; init; } = [];

    /// <summary>Whether it is longer than a reader keeps; its text is then cut.</summary>
    public bool IsTooLong { get; init; }
}
