using Terminology.V1;

namespace Terminology.Cli.Output.Json;

/// <summary>A term of a concept; what the glossary does not state is left out.</summary>
internal sealed record TermJson(
    string Id,
    string Language,
    string Text,
    string? Status,
    string? Type,
    string? PartOfSpeech,
    string? Gender,
    string? Number,
    string Region)
{
    public static TermJson Of(Term term) => new(
        term.Id,
        term.Language,
        term.Text,
        Names.OfStated(term.Status),
        Names.OfStated(term.Type),
        Names.OfStated(term.PartOfSpeech),
        Names.OfStated(term.Gender),
        Names.OfStated(term.Number),
        term.Region);
}
