using Terminology.Text;

namespace Terminology.Matching;

/// <summary>A query made ready to be compared with many candidates: what every token that occurs in them costs against every token of its own.</summary>
/// <remarks>
/// A candidate is a row of symbols. A symbol stands for a form: the first four for any form of their class that has nothing in common with the query, the
/// others for forms added one by one; their costs are worked out when first asked for. So the inner loop of an alignment is one array access. Not thread-safe.
/// </remarks>
internal sealed class QueryProfile
{
    /// <summary>Symbol of any word that shares no key with the query. The generic symbols are numbered like the classes.</summary>
    public const ushort OtherWord = (ushort)TokenClass.Word;

    /// <summary>Symbol of any number that is of another value than those of the query.</summary>
    public const ushort OtherNumber = (ushort)TokenClass.Number;

    private const int FirstOwn = (int)TokenClass.Tag + 1;

    private readonly bool[]? certain;
    private readonly KeyDistance keyDistance;
    private readonly int[] left;
    private readonly Dictionary<ulong, int> slotOfKey = [];
    private readonly Dictionary<(TokenClass, ulong), int> slotOfBare = [];
    private readonly List<int> keyCounts = [];
    private readonly List<int> bareCounts = [];
    private Form[] forms = new Form[64];
    private int[] keySlots = new int[64];
    private int[] bareSlots = new int[64];
    private bool[] known = new bool[64];
    private int[] costs;
    private int count;

    /// <summary>Makes a query ready.</summary>
    /// <param name="query">Its forms in order.</param>
    /// <param name="certain">For each whether its value and kind are certain, should it be a number; null if nobody will ask.</param>
    public QueryProfile(Form[] query, bool[]? certain = null)
    {
        Query = query;
        this.certain = certain;
        Weights = Array.ConvertAll(query, form => form.Weight);
        Weight = Weights.Sum();
        costs = new int[64 * query.Length];
        var slots = new List<int>(query.Length);
        foreach (var form in query)
        {
            if (!form.IsSkeleton) continue;

            slots.Add(Count(slotOfKey, keyCounts, form.Key));
            Count(slotOfBare, bareCounts, (form.Class, form.Bare));
        }

        SkeletonCount = slots.Count;
        keyDistance = new KeyDistance(slots, keyCounts.Count);
        left = new int[keyCounts.Count];

        for (var kind = TokenClass.Word; kind <= TokenClass.Tag; kind++) AddGeneric(kind);
        keySlots[OtherNumber] = slotOfKey.GetValueOrDefault(Form.NumberKey, -1);
    }

    /// <summary>The forms of the query in order.</summary>
    public Form[] Query { get; }

    /// <summary>Their weights.</summary>
    public int[] Weights { get; }

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

    /// <summary>The symbol of a form: that of its class if it is a word that nothing of the query comes near, else a new one of its own.</summary>
    public ushort Add(in Form form)
    {
        var keySlot = form.IsSkeleton ? slotOfKey.GetValueOrDefault(form.Key, -1) : -1;
        return form.Class == TokenClass.Word && keySlot < 0 ? OtherWord : Add(form, keySlot);
    }

    /// <summary>A new symbol for a form whose key has a slot, or none (-1).</summary>
    public ushort Add(in Form form, int keySlot)
    {
        if (count == forms.Length) Grow();
        forms[count] = form;
        keySlots[count] = keySlot;
        known[count] = false;
        return (ushort)count++;
    }

    /// <summary>Forgets the symbols added, so that those of other forms can take their numbers.</summary>
    public void Clear() => count = FirstOwn;

    /// <summary>Costs of a symbol against the tokens of the query.</summary>
    public ReadOnlySpan<int> Costs(int symbol)
    {
        if (!known[symbol]) WorkOut(symbol);
        return costs.AsSpan(symbol * Query.Length, Query.Length);
    }

    /// <summary>Form of a symbol of its own; of the generic ones nothing but the class.</summary>
    public Form FormOf(int symbol) => forms[symbol];

    /// <summary>Weight of a symbol.</summary>
    public int WeightOf(int symbol) => forms[symbol].Class is TokenClass.Word or TokenClass.Number ? Form.WordWeight : Form.MarkWeight;

    /// <summary>Whether a symbol is a word or number.</summary>
    public bool IsSkeleton(int symbol) => forms[symbol].IsSkeleton;

    /// <summary>Whether the fuzzy or reorder score of a candidate may reach a threshold; false is certain, true is not.</summary>
    /// <param name="candidate">Its symbols.</param>
    /// <param name="heavier">Weight of the heavier of the two segments.</param>
    /// <param name="lowest">Whole percent.</param>
    public bool CanReach(ReadOnlySpan<ushort> candidate, int heavier, int lowest)
    {
        for (var slot = 0; slot < left.Length; slot++) left[slot] = keyCounts[slot];

        int distance, shared, marks;
        if (keyDistance.Measures)
        {
            distance = keyDistance.Measure(this, candidate, left, out shared, out marks);
        }
        else
        {
            shared = Shared(candidate, out marks);
            distance = Math.Max(SkeletonCount, candidate.Length - marks) - shared;
        }

        var difference = Math.Abs(Weight - (SkeletonCount * Form.WordWeight) - (marks * Form.MarkWeight));
        return ((distance * Form.WordWeight) + difference) * 100L <= (100L - lowest) * heavier
            || (long)Scorer.HighestReorder * Form.WordWeight * shared >= (long)lowest * heavier;
    }

    /// <summary>Class of a symbol.</summary>
    public TokenClass ClassOf(int symbol) => forms[symbol].Class;

    /// <summary>Slot of the key of a symbol, or -1 if the query does not have it.</summary>
    public int KeySlot(int symbol) => keySlots[symbol];

    /// <summary>Slot of the bare word or value of a symbol, or -1 if the query does not have it.</summary>
    public int BareSlot(int symbol)
    {
        if (!known[symbol]) WorkOut(symbol);
        return bareSlots[symbol];
    }

    /// <summary>Slot of a key that the query has.</summary>
    public int SlotOf(ulong key) => slotOfKey[key];

    /// <summary>Whether the value and kind of a number of the query are certain.</summary>
    public bool IsCertain(int query) => certain is null || certain[query];

    /// <summary>Whether a token of the query and a symbol may stand at the same place of two near segments.</summary>
    public bool SharesSkeleton(int query, int symbol)
        => symbol >= FirstOwn
            ? TokenDistance.SharesSkeleton(Query[query], forms[symbol])
            : symbol == OtherNumber && Query[query].Class == TokenClass.Number;

    private static int Count<T>(Dictionary<T, int> slots, List<int> counts, T key)
        where T : notnull
    {
        if (!slots.TryGetValue(key, out var slot))
        {
            slots.Add(key, slot = counts.Count);
            counts.Add(0);
        }

        counts[slot]++;
        return slot;
    }

    /// <summary>Number of the words and numbers that both have by key, in any order.</summary>
    private int Shared(ReadOnlySpan<ushort> candidate, out int marks)
    {
        var shared = 0;
        marks = 0;
        foreach (var symbol in candidate)
        {
            var slot = keySlots[symbol];
            if (slot >= 0 && left[slot]-- > 0) shared++;
            if (slot < 0 && !IsSkeleton(symbol)) marks++;
        }

        return shared;
    }

    private void AddGeneric(TokenClass kind)
    {
        var symbol = Add(new Form { Class = kind, Text = 0, Key = 0 }, -1);
        var cost = kind switch
        {
            TokenClass.Word => Form.WordWeight,
            TokenClass.Number => TokenDistance.NumberCost,
            _ => Form.MarkWeight,
        };
        for (var i = 0; i < Query.Length; i++) costs[(symbol * Query.Length) + i] = Query[i].Class == kind ? cost : TokenDistance.Impossible;
        bareSlots[symbol] = -1;
        known[symbol] = true;
    }

    private void WorkOut(int symbol)
    {
        ref readonly var form = ref forms[symbol];
        bareSlots[symbol] = form.IsSkeleton ? slotOfBare.GetValueOrDefault((form.Class, form.Bare), -1) : -1;
        for (var i = 0; i < Query.Length; i++) costs[(symbol * Query.Length) + i] = TokenDistance.Between(Query[i], form);
        known[symbol] = true;
    }

    private void Grow()
    {
        var size = count * 2;
        Array.Resize(ref forms, size);
        Array.Resize(ref keySlots, size);
        Array.Resize(ref bareSlots, size);
        Array.Resize(ref known, size);
        Array.Resize(ref costs, size * Query.Length);
    }
}
