namespace Terminology.Glossaries.Searching;

/// <summary>Collects results: the first form of each concept that passes the filter, up to a number of concepts.</summary>
internal sealed class FoundForms(SearchedForm[] forms, FormFilter filter, int most, CancellationToken cancellation)
{
    private readonly HashSet<int> concepts = [];
    private readonly List<(int Form, SearchMatch Match)> found = [];

    /// <summary>The forms found so far, best first.</summary>
    public IReadOnlyList<(int Form, SearchMatch Match)> Found => found;

    /// <summary>Whether enough was found.</summary>
    public bool IsFull => found.Count >= most;

    /// <summary>Takes forms, best first, until enough was found.</summary>
    public void Take(IEnumerable<int> candidates, SearchMatch match)
    {
        if (IsFull) return;
        foreach (var candidate in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!filter.Allows(forms[candidate]) || !concepts.Add(forms[candidate].Concept)) continue;
            found.Add((candidate, match));
            if (IsFull) return;
        }
    }
}
