using System.Collections.Concurrent;

namespace Terminology.Indexing.Segments;

/// <summary>Arrays that a search needs and the next one uses again: all zeros between searches.</summary>
internal sealed class SearchScratch
{
    private static readonly ConcurrentBag<SearchScratch> Pool = [];

    private ushort[] symbols = [];
    private byte[] counts = [];
    private PostingList[] lists = [];

    /// <summary>Ranks of candidates.</summary>
    public List<int> Candidates { get; } = new(1_024);

    /// <summary>Forms that were given a symbol.</summary>
    public List<int> Marked { get; } = new(256);

    /// <summary>The symbols of one candidate.</summary>
    public ushort[] Row { get; private set; } = new ushort[256];

    /// <summary>Takes one from the pool.</summary>
    public static SearchScratch Rent() => Pool.TryTake(out var scratch) ? scratch : new SearchScratch();

    /// <summary>Gives it back; the arrays must be zeros again.</summary>
    public void Return() => Pool.Add(this);

    /// <summary>One symbol for each form.</summary>
    public ushort[] Symbols(int forms)
    {
        if (symbols.Length < forms) symbols = new ushort[forms];
        return symbols;
    }

    /// <summary>One count for each segment.</summary>
    public byte[] Counts(int segments)
    {
        if (counts.Length < segments) counts = new byte[segments];
        return counts;
    }

    /// <summary>Room for posting lists; not zeros.</summary>
    public Span<PostingList> Lists(int number)
    {
        if (lists.Length < number) lists = new PostingList[number];
        return lists.AsSpan(0, number);
    }

    /// <summary>Makes room for a candidate.</summary>
    public void Reserve(int tokens)
    {
        if (Row.Length < tokens) Row = new ushort[tokens * 2];
    }
}
