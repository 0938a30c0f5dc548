using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>A code list that was read.</summary>
/// <param name="Source">The file, for reports.</param>
/// <param name="Name">Its name and where that stands.</param>
/// <param name="List">The list.</param>
/// <param name="Concepts">The concepts that its codes point to.</param>
internal sealed record CodeListFile(SourceFile Source, Placed<string> Name, CodeList List, IReadOnlyList<Placed<string>> Concepts)
{
    /// <summary>What its codes mean, in each language, and where that stands.</summary>
    public IReadOnlyList<(LanguageTag Language, Cell Text)> Meanings { get; init; } = [];
}
