namespace Terminology.Indexing;

/// <summary>What a search did, for those who measure it.</summary>
/// <param name="Postings">Postings read.</param>
/// <param name="Candidates">Segments that passed the filter, near ones and those of every stage counted each time.</param>
/// <param name="Aligned">Segments that were aligned.</param>
internal readonly record struct SearchCost(long Postings, long Candidates, long Aligned)
{
    public static SearchCost operator +(SearchCost a, SearchCost b) => new(a.Postings + b.Postings, a.Candidates + b.Candidates, a.Aligned + b.Aligned);
}
