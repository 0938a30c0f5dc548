using Terminology.Model;

namespace Terminology.Glossaries;

/// <summary>A question to the glossary.</summary>
/// <param name="Text">What was typed: 1 to <see cref="MaxTextLength"/> UTF-16 code units with at least one letter or digit. Plain text; there is no query syntax.</param>
public sealed record ConceptQuery(string Text)
{
    /// <summary>Longest text, in UTF-16 code units.</summary>
    public const int MaxTextLength = 200;

    /// <summary>Most results one search returns.</summary>
    public const int MaxMaxResults = 500;

    /// <summary>Search terms of this language only, French or English of any region; null (default) = both.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>A path of the domain tree: only concepts in it or below it. Default: empty = all.</summary>
    public string SubjectField { get; init; } = "";

    /// <summary>Only terms of these statuses. Default: empty = all.</summary>
    public IReadOnlyCollection<TermStatus> Statuses { get; init; } = [];

    /// <summary>Most results to return, 1 to <see cref="MaxMaxResults"/>. Default: 20.</summary>
    public int MaxResults { get; init; } = 20;
}
