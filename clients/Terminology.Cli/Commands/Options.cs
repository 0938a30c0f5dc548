using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Terminology.Cli.Commands;

/// <summary>Makes the options that several commands have.</summary>
internal static class Options
{
    /// <summary>An option whose values are separated by commas or given several times.</summary>
    public static Option<string[]> List(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
    };

    /// <summary>A whole number within a range.</summary>
    public static Option<int> Number(string name, string description, int lowest, int highest, int usual)
    {
        return new Option<int>(name)
        {
            Description = string.Create(CultureInfo.InvariantCulture, $"{description}, {lowest} to {highest}."),
            HelpName = "N",
            DefaultValueFactory = _ => usual,
            CustomParser = Read,
        };

        int Read(ArgumentResult result)
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= lowest && value <= highest) return value;
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} is “{text}”; expected {lowest} to {highest}."));
            return usual;
        }
    }

    /// <summary>A language tag.</summary>
    public static Option<string> Language(string name, string description, bool required = false)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "LANG", Required = required };
        option.Validators.Add(result =>
        {
            var text = result.GetValueOrDefault<string>();
            if (text is not null && !Model.LanguageTag.TryParse(text, out _))
                result.AddError($"{name} is “{text}”; expected a language tag such as “fr” or “en-GB”.");
        });
        option.CompletionSources.Add("fr", "en");
        return option;
    }
}
