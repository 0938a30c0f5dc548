using Terminology.Indexing;
using Terminology.Model;

namespace Terminology.Memories;

/// <summary>By what a unit says the same as another: 64-bit hashes of both sides, bit by bit, and their languages.</summary>
/// <param name="Source">Hash of its text in the language of the query.</param>
/// <param name="Target">Hash of its text in the language wanted.</param>
/// <param name="From">Language of the one.</param>
/// <param name="To">Language of the other.</param>
internal readonly record struct TextPair(long Source, long Target, LanguageTag From, LanguageTag To)
{
    /// <summary>The pair of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="reverse">Whether it was translated in the other direction.</param>
    public static TextPair Of(IndexedUnit unit, bool reverse) => new(
        unit.ContentHash, unit.TargetHash, reverse ? unit.Standing.TargetLanguage : unit.Standing.SourceLanguage, reverse ? unit.Standing.SourceLanguage : unit.Standing.TargetLanguage);
}
