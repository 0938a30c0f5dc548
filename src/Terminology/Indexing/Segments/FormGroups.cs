using Terminology.Text;

namespace Terminology.Indexing.Segments;

/// <summary>The forms of a table that may stand for each other at less than full cost: words with a stem in common, numbers of one value, one and the same mark.</summary>
internal sealed class FormGroups
{
    private readonly HashSlots slots;
    private readonly int[] starts;
    private readonly int[] forms;

    /// <summary>Groups forms. O(n).</summary>
    public FormGroups(Form[] all)
    {
        slots = new HashSlots(all.Length);
        var groups = Array.ConvertAll(all, form => slots.Add(GroupOf(form)));
        starts = new int[slots.Count + 1];
        foreach (var group in groups) starts[group + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];

        forms = new int[all.Length];
        var next = starts[..^1];
        for (var form = 0; form < groups.Length; form++) forms[next[groups[form]]++] = form;
    }

    /// <summary>The forms near to a form of a query, itself included if it is there.</summary>
    public ReadOnlySpan<int> Near(in Form form)
        => slots.Find(GroupOf(form)) is var group and >= 0 ? forms.AsSpan(starts[group]..starts[group + 1]) : [];

    private static ulong GroupOf(in Form form) => form.Class switch
    {
        TokenClass.Number => ~form.Bare,
        _ => form.Key,
    };
}
