using Terminology.Model;

namespace Terminology.Indexing;

/// <summary>A unit as the index knows it, looked at from one side.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sequence">Number of the change that last touched it when it was indexed.</param>
/// <param name="TargetHash">64-bit hash of its text in the language wanted.</param>
/// <param name="Status">How far it has been approved.</param>
/// <param name="Origin">Where its translation comes from.</param>
/// <param name="SourceLanguage">Language of its source, as stored.</param>
/// <param name="TargetLanguage">Language of its target, as stored.</param>
/// <param name="Changed">When it was last changed, in milliseconds since 1970.</param>
internal sealed record IndexedUnit(
    Guid Id,
    long Sequence,
    long TargetHash,
    UnitStatus Status,
    UnitOrigin Origin,
    LanguageTag SourceLanguage,
    LanguageTag TargetLanguage,
    long Changed);
