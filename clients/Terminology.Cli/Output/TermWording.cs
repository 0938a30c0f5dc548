using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>What the glossary says of a term, in the words of a page.</summary>
internal static class TermWording
{
    /// <summary>Whether the term is not to be used.</summary>
    public static bool IsToAvoid(TermStatus status) => status is TermStatus.Deprecated or TermStatus.Forbidden or TermStatus.Superseded;

    /// <summary>Returns the status as one word; empty for a preferred term.</summary>
    public static string Status(TermStatus status) => status switch
    {
        TermStatus.Preferred or TermStatus.Unspecified => "",
        TermStatus.LookupForm => "misspelling",
        _ => Names.Spoken(status),
    };

    /// <summary>Returns what to use instead of a term that is not to be used; empty for any other.</summary>
    public static string Advice(TermStatus status, string preferred)
        => preferred.Length > 0 && (status == TermStatus.LookupForm || IsToAvoid(status)) ? $"use {preferred}" : "";

    /// <summary>Returns what grammar says of the term ("noun, f, pl"); empty if nothing is stated.</summary>
    public static string Grammar(Term term)
    {
        string?[] parts =
        [
            Names.OfStated(term.PartOfSpeech),
            term.Gender switch { Gender.Masculine => "m", Gender.Feminine => "f", Gender.Common => "m or f", _ => null },
            term.Number == Number.Plural ? "pl" : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }
}
