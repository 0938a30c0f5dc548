using Terminology.V1;

namespace Terminology.Cli.Input;

/// <summary>What a person says of the context of a segment.</summary>
internal static class Neighbours
{
    /// <summary>The context, or null if nothing is known of it.</summary>
    /// <param name="previous">The segment before; empty where the document begins, null if it is not known.</param>
    /// <param name="next">The segment after; empty where the document ends, null if it is not known.</param>
    /// <param name="key">The key; null if there is none.</param>
    public static SegmentContext? Of(string? previous, string? next, string? key)
        => previous is null && next is null && key is null ? null : new SegmentContext { Previous = Of(previous), Next = Of(next), Key = key ?? "" };

    private static Neighbour? Of(string? text) => text switch
    {
        null => null,
        "" => new Neighbour { Boundary = true },
        _ => new Neighbour { Text = text },
    };
}
