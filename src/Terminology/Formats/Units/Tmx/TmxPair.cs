namespace Terminology.Formats.Units.Tmx;

/// <summary>Two variants of a unit that translate each other.</summary>
/// <param name="Source">The source.</param>
/// <param name="Target">The target, in another language or region.</param>
internal sealed record TmxPair(TmxFoundVariant Source, TmxFoundVariant Target);
