using Terminology.Client;
using Terminology.V1;

namespace Terminology.Cli.Concordance;

/// <summary>The units of one language that hold the words, of as many pages as were asked for.</summary>
/// <param name="Language">Language searched.</param>
/// <param name="Units">The units, in order.</param>
/// <param name="Last">The answer that the last of them came with.</param>
internal sealed record ConcordanceResult(string Language, IReadOnlyList<FoundUnit> Units, SearchUnitsResponse Last)
{
    private const int LargestPage = 100;

    /// <summary>Asks page by page.</summary>
    /// <param name="client">The service.</param>
    /// <param name="request">What to find, and where to begin.</param>
    /// <param name="max">Most units.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<ConcordanceResult> FindAsync(TerminologyClient client, SearchUnitsRequest request, int max, CancellationToken cancellationToken)
    {
        var units = new List<FoundUnit>();
        var page = request.Clone();
        while (true)
        {
            page.PageSize = Math.Min(LargestPage, max - units.Count);
            var answer = await client.SearchUnitsAsync(page, cancellationToken);
            units.AddRange(answer.Units);
            if (units.Count >= max || answer.NextPageToken.Length == 0) return new ConcordanceResult(request.Language, units, answer);

            page.PageToken = answer.NextPageToken;
        }
    }
}
