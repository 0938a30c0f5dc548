namespace Terminology.Memories.Analysis;

/// <summary>The order of <see cref="Band"/>s and which one a score falls into.</summary>
internal static class Bands
{
    /// <summary>Number of bands.</summary>
    public const int Count = (int)Band.None;

    /// <summary>The band of a score in percent.</summary>
    public static Band Of(int score) => score switch
    {
        >= 102 => Band.Context102,
        101 => Band.Context101,
        100 => Band.Exact,
        >= 95 => Band.From95,
        >= 85 => Band.From85,
        >= 75 => Band.From75,
        >= 50 => Band.From50,
        _ => Band.None,
    };
}
