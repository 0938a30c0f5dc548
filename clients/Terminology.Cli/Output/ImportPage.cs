using Terminology.Cli.Import;

namespace Terminology.Cli.Output;

/// <summary>The outcome of an import for people.</summary>
internal static class ImportPage
{
    /// <summary>Writes one line: how many units were read and what became of them.</summary>
    public static void Write(Page page, ImportTally tally, bool dryRun)
    {
        string[] outcomes = dryRun
            ? [$"{tally.Read - tally.Failed:N0} can be imported"]
            : [$"{tally.Created:N0} created", tally.Skipped == 0 ? "" : $"{tally.Skipped:N0} there already"];
        var failed = tally.Failed == 0 ? "" : $"{tally.Failed:N0} failed";
        page.Line($"{Quantity.Of(tally.Read, "unit")} read: {string.Join(", ", outcomes.Append(failed).Where(outcome => outcome.Length > 0))}.");
    }

    /// <summary>Writes one line an issue, as compilers do.</summary>
    public static void WriteIssues(TextWriter error, ImportTally tally)
    {
        foreach (var issue in tally.Issues()) error.WriteLine($"{issue.File.Name}:{issue.Line}:{issue.Column}: {issue.Message}");
        if (tally.UnlistedIssues > 0) error.WriteLine($"… and {Quantity.Of(tally.UnlistedIssues, "more unit")} that failed.");
    }
}
