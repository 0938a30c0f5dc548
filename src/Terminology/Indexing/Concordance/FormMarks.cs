using System.Runtime.CompilerServices;

namespace Terminology.Indexing.Concordance;

/// <summary>For each form of a table the words of a pattern that it fits, a bit each: two bytes a form, so that they stay in the processor's cache.</summary>
internal sealed class FormMarks
{
    private readonly List<int> marked = [];

    /// <summary>For each form the place of its bits; 0 for none. As few as the words have forms: 64 words of 1,000 at most.</summary>
    private ushort[] places = [];

    private ulong[] bits = new ulong[16];

    /// <summary>The bits of a form.</summary>
    public ulong this[int form]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => bits[places[form]];
    }

    /// <summary>Makes room for the forms of a table.</summary>
    public void Reserve(int forms)
    {
        if (places.Length < forms) places = new ushort[forms];
    }

    /// <summary>Sets a bit of a form.</summary>
    public void Add(int form, ulong bit)
    {
        if (places[form] == 0)
        {
            marked.Add(form);
            if (marked.Count == bits.Length) Array.Resize(ref bits, bits.Length * 2);
            places[form] = (ushort)marked.Count;
        }

        bits[places[form]] |= bit;
    }

    /// <summary>Takes all bits away.</summary>
    public void Clear()
    {
        foreach (var form in marked) places[form] = 0;
        bits.AsSpan(0, marked.Count + 1).Clear();
        marked.Clear();
    }
}
