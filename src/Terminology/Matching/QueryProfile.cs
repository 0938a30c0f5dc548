using Terminology.Text;

namespace Terminology.Matching;

/// <summary>A query made ready to be compared with many candidates: what every token that occurs in them costs against every token of its own.</summary>
/// <remarks>
/// A candidate is a row of symbols. A symbol stands for a form: the first four for any form of their class that has nothing in common with the query, the
/// others for forms added one by one. So the inner loop of an alignment is one array access. Not thread-safe.
/// </remarks>
internal sealed class QueryProfile
{
    /// <summary>Symbol of any word that shares no key with the query.</summary>
    public const ushort OtherWord = 0;

    /// <summary>Symbol of any number that is of another value than those of the query.</summary>
    public const ushort OtherNumber = 1;

    /// <summary>Symbol of any mark that the query does not have.</summary>
    public const ushort OtherMark = 2;

    private const int FirstOwn = 3;

    private readonly Dictionary<ulong, int> slotOfKey = [];
    private readonly Dictionary<(TokenClass, ulong), int> slotOfBare = [];
    private readonly List<int> keyCounts = [];
    private readonly List<int> bareCounts = [];
    private readonly List<Symbol> symbols = [];
    private int[] costs;

    /// <summary>Makes a query ready.</summary>
    /// <param name="query">Its forms in order.</param>
    public QueryProfile(Form[] query)
    {
        Query = query;
        costs = new int[(query.Length + FirstOwn) * Math.Max(1, query.Length)];
        foreach (var form in query)
        {
            Weight += form.Weight;
            if (!form.IsSkeleton) continue;

            SkeletonCount++;
            Count(slotOfKey, keyCounts, form.Key);
            Count(slotOfBare, bareCounts, (form.Class, form.Bare));
        }

        AddGeneric(TokenClass.Word, Form.WordWeight, Form.WordWeight, -1);
        AddGeneric(TokenClass.Number, TokenDistance.NumberCost, Form.WordWeight, slotOfKey.GetValueOrDefault(Form.NumberKey, -1));
        AddGeneric(TokenClass.Punctuation, Form.MarkWeight, Form.MarkWeight, -1);
    }

    /// <summary>The forms of the query in order.</summary>
    public Form[] Query { get; }

    /// <summary>Weight of the query in hundredths of a word.</summary>
    public int Weight { get; }

    /// <summary>Number of its words and numbers.</summary>
    public int SkeletonCount { get; }

    /// <summary>How often each distinct key of a word or number occurs in the query, by slot.</summary>
    public IReadOnlyList<int> KeyCounts => keyCounts;

    /// <summary>How often each distinct bare word or number value occurs in the query, by slot.</summary>
    public IReadOnlyList<int> BareCounts => bareCounts;

    /// <summary>The keys of the query's words and numbers with their slots.</summary>
    public IReadOnlyDictionary<ulong, int> KeySlots => slotOfKey;

    /// <summary>The symbol of a form: that of its class if nothing of the query comes near it, else one of its own.</summary>
    public ushort Add(in Form form)
    {
        var keySlot = form.IsSkeleton ? slotOfKey.GetValueOrDefault(form.Key, -1) : -1;
        if (form.Class == TokenClass.Word && keySlot < 0) return OtherWord;

        var symbol = symbols.Count;
        symbols.Add(new Symbol(form.Class, form.Weight, keySlot, form.IsSkeleton ? slotOfBare.GetValueOrDefault((form.Class, form.Bare), -1) : -1, form));
        Grow();
        for (var i = 0; i < Query.Length; i++) costs[(symbol * Query.Length) + i] = TokenDistance.Between(Query[i], form);
        return (ushort)symbol;
    }

    /// <summary>Forgets the symbols added, so that those of other forms can take their numbers.</summary>
    public void Clear() => symbols.RemoveRange(FirstOwn, symbols.Count - FirstOwn);

    /// <summary>Costs of a symbol against the tokens of the query.</summary>
    public ReadOnlySpan<int> Costs(int symbol) => costs.AsSpan(symbol * Query.Length, Query.Length);

    /// <summary>Weight of a symbol.</summary>
    public int WeightOf(int symbol) => symbols[symbol].Weight;

    /// <summary>The form of a symbol of its own; of the generic ones empty but for their class.</summary>
    public Form FormOf(int symbol) => symbols[symbol].Form;

    /// <summary>Class of a symbol.</summary>
    public TokenClass ClassOf(int symbol) => symbols[symbol].Class;

    /// <summary>Slot of the key of a symbol, or -1 if the query does not have it.</summary>
    public int KeySlot(int symbol) => symbols[symbol].KeySlot;

    /// <summary>Slot of the bare word or value of a symbol, or -1 if the query does not have it.</summary>
    public int BareSlot(int symbol) => symbols[symbol].BareSlot;

    /// <summary>Whether a token of the query and a symbol may stand at the same place of two near segments.</summary>
    public bool SharesSkeleton(int query, int symbol)
        => symbol >= FirstOwn
            ? TokenDistance.SharesSkeleton(Query[query], symbols[symbol].Form)
            : symbol == OtherNumber && Query[query].Class == TokenClass.Number;

    private static void Count<T>(Dictionary<T, int> slots, List<int> counts, T key)
        where T : notnull
    {
        if (!slots.TryGetValue(key, out var slot))
        {
            slots.Add(key, slot = counts.Count);
            counts.Add(0);
        }

        counts[slot]++;
    }

    private void AddGeneric(TokenClass kind, int cost, int weight, int keySlot)
    {
        var symbol = symbols.Count;
        symbols.Add(new Symbol(kind, weight, keySlot, -1, default));
        Grow();
        for (var i = 0; i < Query.Length; i++) costs[(symbol * Query.Length) + i] = Query[i].Class == kind ? cost : TokenDistance.Impossible;
    }

    private void Grow()
    {
        var needed = symbols.Count * Query.Length;
        if (needed > costs.Length) Array.Resize(ref costs, Math.Max(needed, costs.Length * 2));
    }

    private readonly record struct Symbol(TokenClass Class, int Weight, int KeySlot, int BareSlot, Form Form);
}
