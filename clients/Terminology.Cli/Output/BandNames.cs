using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>The bands of an analysis as people write them.</summary>
internal static class BandNames
{
    /// <summary>The name in JSON and CSV.</summary>
    public static string Of(Band band) => band switch
    {
        Band.Context102 => "102",
        Band.Context101 => "101",
        Band.Exact => "100",
        Band.From95 => "95-99",
        Band.From85 => "85-94",
        Band.From75 => "75-84",
        Band.From50 => "50-74",
        _ => Names.Of(band),
    };

    /// <summary>The name on a page.</summary>
    public static string Spoken(Band band) => band switch
    {
        Band.Context102 => "102 neighbours and key",
        Band.Context101 => "101 neighbours or key",
        Band.RepetitionAcross => "repetition across documents",
        _ => Of(band).Replace('-', '–'),
    };
}
