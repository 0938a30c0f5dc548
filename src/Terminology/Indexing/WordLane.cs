using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Terminology.Indexing;

/// <summary>The forms that hold one of several words, in ascending order, each with the distance of the nearest word it holds.</summary>
internal sealed class WordLane
{
    private readonly DocIdSetIterator all;
    private readonly IReadOnlyList<(FixedBitSet Forms, int Distance)> byDistance;

    private WordLane(DocIdSetIterator all, IReadOnlyList<(FixedBitSet, int)> byDistance, long cost)
    {
        this.all = all;
        this.byDistance = byDistance;
        Cost = cost;
    }

    /// <summary>About how many forms it holds.</summary>
    public long Cost { get; }

    /// <summary>Opens a lane; null if no form holds any of the words.</summary>
    public static WordLane? Open(AtomicReader reader, IReadOnlyList<NearWord> words)
    {
        if (words.Count == 0) return null;
        if (words is [var only])
        {
            var postings = Postings(reader, only.Word);
            return postings is null ? null : new WordLane(postings, [], postings.GetCost()) { single = only.Distance };
        }

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

        return cost == 0 ? null : new WordLane(union.GetIterator(), sets, cost);
    }

    /// <summary>The next form; <see cref="DocIdSetIterator.NO_MORE_DOCS"/> at the end.</summary>
    public int Next() => all.NextDoc();

    /// <summary>The distance at a form, which must not be smaller than the last one asked for; -1 if it holds none of the words.</summary>
    public int DistanceAt(int form)
    {
        if (byDistance.Count == 0)
        {
            if (all.DocID < form) all.Advance(form);
            return all.DocID == form ? single : -1;
        }

        foreach (var (forms, distance) in byDistance)
        {
            if (forms.Get(form)) return distance;
        }

        return -1;
    }

    private int single;

    private static DocsEnum? Postings(AtomicReader reader, string word) => reader.GetTermDocsEnum(new Term(WordIndexWriter.Field, word));
}
