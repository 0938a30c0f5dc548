namespace Terminology.Memories.Pretranslation;

/// <summary>What became of a segment: a target, or the reason why there is none.</summary>
/// <param name="Target">The translation, its numbers replaced where they differ; null if there is none.</param>
/// <param name="Reason">Why there is none; null if there is one.</param>
/// <param name="Match">The match used; without a target the best match, null if there is none.</param>
public sealed record Pretranslated(string? Target, UntranslatedReason? Reason, Match? Match);
