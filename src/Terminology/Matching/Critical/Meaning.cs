namespace Terminology.Matching.Critical;

/// <summary>What several expressions have in common; <see cref="Number"/> for one meaning a number.</summary>
/// <param name="Name">Its name, unique in its rule.</param>
/// <param name="Count">When it makes a difference.</param>
/// <param name="Expressions">Its expressions by primary language subtag.</param>
internal sealed record Meaning(string Name, MeaningCount Count, IReadOnlyDictionary<string, IReadOnlyList<string>> Expressions)
{
    /// <summary>Name of the meaning that stands for as many as there are numbers in its expressions (the edition of a rule book).</summary>
    public const string Number = "#";
}
