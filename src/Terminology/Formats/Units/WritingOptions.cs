using Terminology.Model;

namespace Terminology.Formats.Units;

/// <summary>How a file of translation units is written.</summary>
/// <param name="SourceLanguage">Language of the sources, as the file states it for all its units.</param>
/// <param name="TargetLanguage">Language of the targets, as the file states it for all its units.</param>
public sealed record WritingOptions(LanguageTag SourceLanguage, LanguageTag TargetLanguage)
{
    /// <summary>Name of the program that writes, for formats that state it.</summary>
    public string Tool { get; init; } = "Terminology";

    /// <summary>Version of the program that writes, for formats that state it.</summary>
    public string ToolVersion { get; init; } = "1";

    /// <summary>Whether the file is written in UTF-16, little endian, with its byte order mark, rather than in UTF-8 without one; default false.</summary>
    public bool Utf16 { get; init; }
}
