namespace Terminology.Formats.Units.Tmx;

/// <summary>A <c>tuv</c> as the file holds it.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Language">Its <c>xml:lang</c>, or <c>lang</c> as TMX 1.1 writes it; null if it has neither.</param>
/// <param name="Part">What the file says of it.</param>
/// <param name="Segment">Its segment; null if it has none.</param>
internal sealed record TmxVariant(FilePlace Place, string? Language, TmxPart Part, TmxSegment? Segment);
