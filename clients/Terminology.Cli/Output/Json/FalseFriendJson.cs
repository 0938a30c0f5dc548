using Terminology.V1;

namespace Terminology.Cli.Output.Json;

/// <summary>A form of the other language that tempts and misleads.</summary>
internal sealed record FalseFriendJson(string Language, string Form, string FormLanguage, string Meaning, string? MeaningConcept, string Use)
{
    public static FalseFriendJson Of(FalseFriend friend) => new(
        friend.Language,
        friend.Form,
        friend.FormLanguage,
        friend.Meaning,
        friend.MeaningConcept is { Length: > 0 } concept ? concept : null,
        friend.Use);
}
