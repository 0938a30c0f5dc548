namespace Terminology.Indexing.Segments;

/// <summary>A part of a posting list; ordered by length.</summary>
/// <param name="Start">Where it begins in the postings.</param>
/// <param name="Length">Number of postings.</param>
internal readonly record struct PostingList(int Start, int Length) : IComparable<PostingList>
{
    /// <inheritdoc/>
    public int CompareTo(PostingList other) => Length.CompareTo(other.Length);

    public static bool operator <(PostingList left, PostingList right) => left.CompareTo(right) < 0;

    public static bool operator >(PostingList left, PostingList right) => left.CompareTo(right) > 0;

    public static bool operator <=(PostingList left, PostingList right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PostingList left, PostingList right) => left.CompareTo(right) >= 0;
}
