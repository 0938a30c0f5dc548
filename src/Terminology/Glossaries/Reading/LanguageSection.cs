using Markdig.Syntax;
using Terminology.Model;

namespace Terminology.Glossaries.Reading;

/// <summary>What a concept file says in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Place">Where its heading stands; the start of the file if it has none.</param>
internal sealed record LanguageSection(LanguageTag Language, int Place)
{
    /// <summary>What stands below its heading.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    public IReadOnlyList<Placed<Term>> Terms { get; set; } = [];

    /// <summary>The terms that one may write: preferred, admitted or proposed.</summary>
    public IEnumerable<Placed<Term>> UsableTerms => Terms.Where(term => term.Value.Status is TermStatus.Preferred or TermStatus.Admitted or TermStatus.Proposed);

    public Placed<Definition>? Definition { get; set; }

    public UsageNote? Usage { get; set; }

    public List<Placed<ContextSentence>> Contexts { get; } = [];

    public List<Collocation> Collocations { get; } = [];

    public List<Placed<FalseFriend>> FalseFriends { get; } = [];
}
