using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>A variant that a unit can have.</summary>
/// <param name="Variant">The variant as the file holds it.</param>
/// <param name="Tag">Its language.</param>
/// <param name="Segment">Its segment, not empty and without characters that no document holds.</param>
internal sealed record TmxFoundVariant(TmxVariant Variant, LanguageTag Tag, TmxSegment Segment);
