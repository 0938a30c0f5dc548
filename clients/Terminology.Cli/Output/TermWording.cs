using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>What the glossary says of a term, in the words of a page.</summary>
internal static class TermWording
{
    /// <summary>Whether the term is not to be used.</summary>
    public static bool IsToAvoid(TermStatus status) => status is TermStatus.Deprecated or TermStatus.Forbidden or TermStatus.Superseded;

    /// <summary>Returns the status, and for a term not to be used what to use; empty for a preferred term.</summary>
    public static string Remark(TermStatus status, string preferred) => status switch
    {
        TermStatus.Preferred or TermStatus.Unspecified => "",
        TermStatus.LookupForm when preferred.Length > 0 => $"misspelling of {preferred}",
        TermStatus.LookupForm => "misspelling",
        _ when IsToAvoid(status) && preferred.Length > 0 => $"{Names.Spoken(status)}: use {preferred}",
        _ => Names.Spoken(status),
    };

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
