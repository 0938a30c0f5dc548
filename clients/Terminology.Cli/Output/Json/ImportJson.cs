using Terminology.Cli.Import;

namespace Terminology.Cli.Output.Json;

/// <summary>What became of an import.</summary>
internal sealed record ImportJson(
    long Read, long Created, long Updated, long Variants, long Skipped, long Failed, IReadOnlyList<IssueJson> Issues)
{
    public static ImportJson Of(ImportTally tally)
    {
        var issues = tally.Issues();
        var severalFiles = issues.Select(issue => issue.File).Distinct().Count() > 1;
        return new ImportJson(
            tally.Read,
            tally.Created,
            // A TSV row is a new unit or one that is there: it names none that it could update or vary.
            Updated: 0,
            Variants: 0,
            tally.Skipped,
            tally.Failed,
            [.. issues.Select(issue => new IssueJson(severalFiles ? issue.File.Name : null, issue.Unit, issue.Line, issue.Column, issue.Code, issue.Message))]);
    }
}

/// <summary>A unit that was not imported.</summary>
/// <param name="File">The file as it was named on the command line; left out when all issues are of one.</param>
/// <param name="Unit">Number of the unit in its file, from 1.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1, in UTF-16 code units.</param>
/// <param name="Code">Why, by an error code of the contract.</param>
/// <param name="Message">Why, in one sentence.</param>
internal sealed record IssueJson(string? File, long Unit, long Line, int Column, string Code, string Message);
