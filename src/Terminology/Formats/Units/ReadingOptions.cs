using System.Text;
using Terminology.Model;

namespace Terminology.Formats.Units;

/// <summary>What is to be read of a file, and how.</summary>
/// <param name="SourceLanguage">Language of the sources that are wanted, whatever their region; null = as the file says.</param>
/// <param name="TargetLanguage">Language of the targets that are wanted, whatever their region; null = every language that the file has beside the source.</param>
public sealed record ReadingOptions(LanguageTag? SourceLanguage, LanguageTag? TargetLanguage)
{
    /// <summary>Name of the document for units whose file states none; empty if none.</summary>
    public string Document { get; init; } = "";

    /// <summary>Encoding of the file; null = found by its byte order mark, then by what it declares. A byte order mark wins.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Whether units are kept whose target is their source, character by character; default true.</summary>
    public bool KeepIdentical { get; init; } = true;

    /// <summary>Whether characters that no document holds are replaced by U+FFFD, rather than their unit refused; default false.</summary>
    public bool ReplaceIllegalCharacters { get; init; }
}
