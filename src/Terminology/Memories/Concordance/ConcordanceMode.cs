namespace Terminology.Memories.Concordance;

/// <summary>How the words of a search must stand.</summary>
public enum ConcordanceMode
{
    /// <summary>One after the other; punctuation and tags between them do not count.</summary>
    Phrase = 1,

    /// <summary>Anywhere in the segment, in any order.</summary>
    AllWords = 2,
}
