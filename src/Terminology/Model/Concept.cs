namespace Terminology.Model;

/// <summary>A concept with its terms in both languages: one file of the glossary.</summary>
/// <param name="Id">Its id (<c>C-0214</c>), never reused.</param>
/// <param name="Status">How far it has been worked out.</param>
public sealed record Concept(string Id, ConceptStatus Status)
{
    /// <summary>Path in the domain tree (<c>logistique/dedouanement</c>); empty for a draft without one.</summary>
    public string SubjectField { get; init; } = "";

    /// <summary>Skill of the professional title, <c>1.1</c> to <c>3.4</c>, or <c>4.1</c>; empty for a draft without one.</summary>
    public string Skill { get; init; } = "";

    /// <summary>1 (unsure) to 5 (law or standard); 0 for a draft without one.</summary>
    public int Reliability { get; init; }

    /// <summary>1 (first lessons) to 3 (specialist); 0 for a draft without one.</summary>
    public int Difficulty { get; init; }

    /// <summary>Whether a missing term is a warning rather than a hint when a translation is checked.</summary>
    public bool Strict { get; init; }

    /// <summary>Terms, French before English, in the order of the file.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>Definitions, French before English; at most one a language.</summary>
    public IReadOnlyList<Definition> Definitions { get; init; } = [];

    /// <summary>Sentences that show the terms in use, in the order of the file.</summary>
    public IReadOnlyList<ContextSentence> Contexts { get; init; } = [];

    /// <summary>Usage notes, French before English; at most one a language.</summary>
    public IReadOnlyList<UsageNote> UsageNotes { get; init; } = [];

    /// <summary>Words that go with the terms, in the order of the file.</summary>
    public IReadOnlyList<Collocation> Collocations { get; init; } = [];

    /// <summary>Forms of the other language that mislead, in the order of the file.</summary>
    public IReadOnlyList<FalseFriend> FalseFriends { get; init; } = [];

    /// <summary>Relations to other concepts, in the order of the file.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>Ids of concepts that are good wrong answers in a quiz.</summary>
    public IReadOnlyList<string> Distractors { get; init; } = [];

    /// <summary>Ids of concepts that are never offered as a wrong answer in a quiz.</summary>
    public IReadOnlyList<string> Exclusions { get; init; } = [];

    /// <summary>The term to show for a language: the first preferred one, else the first that is no look-up form; null if there is none.</summary>
    public Term? MainTerm(LanguageTag language)
    {
        Term? other = null;
        foreach (var term in Terms)
        {
            if (!term.Language.SameLanguage(language)) continue;
            if (term.Status == TermStatus.Preferred) return term;
            if (term.Status != TermStatus.LookupForm) other ??= term;
        }

        return other;
    }
}
