using Terminology.Model;

namespace Terminology.Indexing;

/// <summary>From which language to which a unit is looked up; every direction has fields of its own in an index.</summary>
/// <param name="From">Primary subtag of the language of the query.</param>
/// <param name="To">Primary subtag of the language wanted.</param>
internal readonly record struct Direction(string From, string To)
{
    /// <summary>The direction between two languages, whatever their regions.</summary>
    public static Direction Between(LanguageTag from, LanguageTag to) => new(from.Primary, to.Primary);

    /// <summary>Field of the keys of words and numbers, with frequencies.</summary>
    public string Keys => $"key {From} {To}";

    /// <summary>Field of the hashes of whole segments.</summary>
    public string Hashes => $"hash {From} {To}";

    /// <summary>Doc value: weight of the segment.</summary>
    public string Weight => $"weight {From} {To}";

    /// <summary>Doc value: the segment in the language of the query.</summary>
    public string Text => $"text {From} {To}";

    /// <summary>Doc value: hash of the segment in the language wanted.</summary>
    public string TargetHash => $"target {From} {To}";
}
