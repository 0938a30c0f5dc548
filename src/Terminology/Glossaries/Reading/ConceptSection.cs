using Markdig.Syntax;

namespace Terminology.Glossaries.Reading;

/// <summary>A section of a concept file: its heading and what follows.</summary>
/// <param name="Heading">Text of the heading.</param>
/// <param name="Place">Where the heading stands.</param>
/// <param name="Blocks">The blocks below it.</param>
internal sealed record ConceptSection(string Heading, int Place, List<Block> Blocks)
{
    public const string French = "Français";
    public const string English = "English";
    public const string Relations = "Relations";
    public const string Quiz = "Quiz";

    /// <summary>All headings in the order they stand in.</summary>
    public static readonly IReadOnlyList<string> Headings = [French, English, Relations, Quiz];
}
