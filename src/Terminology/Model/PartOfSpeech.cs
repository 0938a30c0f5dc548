namespace Terminology.Model;

/// <summary>The part of speech of a term.</summary>
public enum PartOfSpeech
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Noun or noun phrase.</summary>
    Noun = 1,

    /// <summary>Verb or verb phrase.</summary>
    Verb = 2,

    /// <summary>Adjective or adjectival phrase.</summary>
    Adjective = 3,

    /// <summary>Adverb or adverbial phrase.</summary>
    Adverb = 4,

    /// <summary>Anything else.</summary>
    Other = 5,
}
