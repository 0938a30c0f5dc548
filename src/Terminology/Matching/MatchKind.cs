namespace Terminology.Matching;

/// <summary>How near two segments are: context, exact, near, fuzzy, reorder, best first. The numbers are those of the contract.</summary>
public enum MatchKind
{
    /// <summary>Text (in NFC) and tags are identical.</summary>
    Exact = 1,

    /// <summary>The words are the same; case, punctuation, typography, numbers or tags differ.</summary>
    Near = 2,

    /// <summary>Words differ.</summary>
    Fuzzy = 3,

    /// <summary>The same words in another order.</summary>
    Reorder = 4,

    /// <summary>Exact, and the context is identical too.</summary>
    Context = 5,
}
