using Terminology.Model;

namespace Terminology.Indexing;

/// <summary>From which language to which a unit is looked up; every direction has fields of its own in an index.</summary>
/// <param name="From">Primary subtag of the language of the query.</param>
/// <param name="To">Primary subtag of the language wanted.</param>
internal readonly record struct Direction(string From, string To)
{
    private const string WeightPrefix = "weight ";

    /// <summary>Field of the tokens, in order.</summary>
    public string Forms => $"form {From} {To}";

    /// <summary>Doc value: weight of the segment.</summary>
    public string Weight => $"{WeightPrefix}{From} {To}";

    /// <summary>Doc value: number of tokens.</summary>
    public string Length => $"length {From} {To}";

    /// <summary>Doc value: hash of the text in NFC.</summary>
    public string Exact => $"exact {From} {To}";

    /// <summary>Doc value: hash of the segment in the language wanted.</summary>
    public string TargetHash => $"target {From} {To}";

    /// <summary>Doc value: 1 where all numbers of the segment can be replaced in the other one.</summary>
    public string Repairable => $"repairable {From} {To}";

    /// <summary>The direction between two languages, whatever their regions.</summary>
    public static Direction Between(LanguageTag from, LanguageTag to) => new(from.Primary, to.Primary);

    /// <summary>The direction whose <see cref="Weight"/> a field is; null for other fields.</summary>
    public static Direction? OfWeightField(string field)
        => field.StartsWith(WeightPrefix, StringComparison.Ordinal) && field[WeightPrefix.Length..].Split(' ') is [var from, var to] ? new Direction(from, to) : null;
}
