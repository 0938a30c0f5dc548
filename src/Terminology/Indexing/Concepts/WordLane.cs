using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Terminology.Indexing.Concepts;

/// <summary>The forms that hold one of several words, in ascending order, each with the distance of the nearest word it holds.</summary>
internal sealed class WordLane
{
    private readonly DocIdSetIterator all;
    private readonly IReadOnlyList<(FixedBitSet Forms, int Distance)> byDistance;
    private readonly int onlyDistance;

    // One word: its postings, and its distance for all of them.
    private WordLane(DocsEnum postings, int distance)
    {
        all = postings;
        byDistance = [];
        onlyDistance = distance;
        Cost = postings.GetCost();
    }

    // Several words: the forms of each distance, and of any.
    private WordLane(FixedBitSet union, IReadOnlyList<(FixedBitSet, int)> byDistance, long cost)
    {
        all = union.GetIterator();
        this.byDistance = byDistance;
        Cost = cost;
    }

    /// <summary>About how many forms it holds.</summary>
    public long Cost { get; }

    /// <summary>Opens a lane; null if no form holds any of the words.</summary>
    public static WordLane? Open(AtomicReader reader, IReadOnlyList<NearWord> words)
    {
        if (words.Count == 0) return null;
        if (words is [var only]) return Postings(reader, only.Word) is { } single ? new WordLane(single, only.Distance) : null;

        var union = new FixedBitSet(reader.MaxDoc);
        var sets = new List<(FixedBitSet, int)>();
        long cost = 0;
        foreach (var distance in words.GroupBy(word => word.Distance).OrderBy(group => group.Key))
        {
            var forms = new FixedBitSet(reader.MaxDoc);
            foreach (var word in distance)
            {
                if (Postings(reader, word.Word) is not { } postings) continue;
                cost += postings.GetCost();
                forms.Or(postings);
            }

            union.Or(forms);
            sets.Add((forms, distance.Key));
        }

        return cost == 0 ? null : new WordLane(union, sets, cost);
    }

    /// <summary>The next form; <see cref="DocIdSetIterator.NO_MORE_DOCS"/> at the end.</summary>
    public int Next() => all.NextDoc();

    /// <summary>The distance at a form, which must not be smaller than the last one asked for; -1 if it holds none of the words.</summary>
    public int DistanceAt(int form)
    {
        if (byDistance.Count == 0)
        {
            if (all.DocID < form) all.Advance(form);
            return all.DocID == form ? onlyDistance : -1;
        }

        foreach (var (forms, distance) in byDistance)
        {
            if (forms.Get(form)) return distance;
        }

        return -1;
    }

    private static DocsEnum? Postings(AtomicReader reader, string word) => reader.GetTermDocsEnum(new Term(WordIndexWriter.Field, word));
}
