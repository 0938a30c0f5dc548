namespace Terminology.Model;

/// <summary>A term of a concept: one row of its term table.</summary>
/// <param name="Id">Id within the concept: language and place in the table, from 1 (<c>fr-1</c>).</param>
/// <param name="Language"><see cref="LanguageTag.French"/> or <see cref="LanguageTag.English"/>.</param>
/// <param name="Text">The term as the glossary writes it.</param>
/// <param name="Status">What the glossary says of its use.</param>
public sealed record Term(string Id, LanguageTag Language, string Text, TermStatus Status)
{
    /// <summary>Its kind.</summary>
    public TermType Type { get; init; }

    /// <summary>Its part of speech.</summary>
    public PartOfSpeech PartOfSpeech { get; init; }

    /// <summary>Its gender.</summary>
    public Gender Gender { get; init; }

    /// <summary>Its number.</summary>
    public GrammaticalNumber Number { get; init; }

    /// <summary>Its register.</summary>
    public Register Register { get; init; }

    /// <summary>Regions it belongs to as the glossary writes them (<c>CA</c>, <c>UK</c>), in the order of the file; empty = everywhere.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Forms that no rule would find, in the order of the file.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>Whether it counts only in exactly this case when texts are checked; search never minds.</summary>
    public bool ExactCase { get; init; }
}
