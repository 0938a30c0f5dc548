namespace Terminology.Matching.Critical;

/// <summary>What a run of tokens means under a rule.</summary>
/// <param name="Rule">Number of the rule.</param>
/// <param name="Meaning">Its meaning; null if it is innocent.</param>
/// <param name="Key">Hash of the meaning's name.</param>
internal sealed record Expression(int Rule, Meaning? Meaning, ulong Key)
{
    /// <summary>Whether the number in it is what it means.</summary>
    public bool MeansNumber => Meaning is { Name: Critical.Meaning.Number };
}
