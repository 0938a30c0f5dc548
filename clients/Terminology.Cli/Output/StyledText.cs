using Spectre.Console;

namespace Terminology.Cli.Output;

/// <summary>A run of text and how it looks on a terminal with colours.</summary>
internal readonly record struct StyledText(string Text, Style Style)
{
    /// <summary>Text without a style.</summary>
    public static implicit operator StyledText(string text) => new(text, Style.Plain);
}
