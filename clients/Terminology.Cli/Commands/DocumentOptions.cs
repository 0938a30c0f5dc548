using System.CommandLine;
using Terminology.Cli.Documents;

namespace Terminology.Cli.Commands;

/// <summary>Makes the options of the commands that read documents.</summary>
internal static class DocumentOptions
{
    /// <summary>What all their helps say of the files.</summary>
    public const string Files = "Text is read with one segment a line, TSV by its first column or the one that its first line names, Markdown by sentence.";

    /// <summary>The format of the files.</summary>
    public static Option<DocumentFormat> InputFormat()
    {
        var option = new Option<DocumentFormat>("--input-format")
        {
            Description = "Format of the files; auto goes by their names.",
            HelpName = "auto|text|tsv|markdown",
            DefaultValueFactory = _ => DocumentFormat.Auto,
            CustomParser = result => Enum.TryParse<DocumentFormat>(result.Tokens[0].Value, ignoreCase: true, out var format) ? format : DocumentFormat.Auto,
        };
        option.AcceptOnlyFromAmong("auto", "text", "tsv", "markdown");
        return option;
    }
}
