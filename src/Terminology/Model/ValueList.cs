using System.Collections;
using System.Runtime.CompilerServices;

namespace Terminology.Model;

/// <summary>An immutable list that equals another with equal elements in the same order.</summary>
/// <typeparam name="T">What it holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] elements;

    internal ValueList(T[] elements) => this.elements = elements;

    /// <inheritdoc/>
    public int Count => elements.Length;

    /// <inheritdoc/>
    public T this[int index] => elements[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && elements.AsSpan().SequenceEqual(other.elements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var element in elements) hash.Add(element);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes lists that are compared by their elements.</summary>
public static class ValueList
{
    /// <summary>A list of elements.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> elements) => new(elements.ToArray());
}
