namespace Terminology.Formats.Units.Tmx;

/// <summary>A unit as it is written.</summary>
/// <param name="Group">Number that it shares with the units that came from the same <c>tu</c>; null if it came alone.</param>
/// <param name="Part">What the <c>tu</c> says.</param>
/// <param name="Source">The variant of the source.</param>
/// <param name="Target">The variant of the target.</param>
internal sealed record TmxWrittenUnit(string? Group, TmxPart Part, TmxWrittenVariant Source, TmxWrittenVariant Target);
