namespace Terminology.Cli.Import;

/// <summary>Counts what becomes of an import. Safe for several threads.</summary>
internal sealed class ImportTally
{
    // As many as anyone will read; a file of the wrong kind must not fill the memory.
    private const int MostIssues = 10_000;

    private readonly Lock gate = new();
    private readonly List<ImportIssue> issues = [];

    /// <summary>Units read, whatever became of them.</summary>
    public long Read { get; private set; }

    /// <summary>Units that the memory holds now and did not hold before.</summary>
    public long Created { get; private set; }

    /// <summary>Units that were there already.</summary>
    public long Skipped { get; private set; }

    /// <summary>Units that could not be imported.</summary>
    public long Failed { get; private set; }

    /// <summary>Failed units beyond those that are listed.</summary>
    public long UnlistedIssues => Failed - issues.Count;

    /// <summary>The exit code that the counts amount to.</summary>
    public int ExitCode => (Read - Failed, Failed) switch
    {
        (0, _) => Cli.ExitCode.NotDone,
        (_, 0) => Cli.ExitCode.Done,
        _ => Cli.ExitCode.PartlyDone,
    };

    /// <summary>Counts a unit that was read and can be sent.</summary>
    public void CountRead()
    {
        lock (gate) Read++;
    }

    /// <summary>Counts units that the service has acknowledged.</summary>
    public void CountAdded(int created, int skipped)
    {
        lock (gate)
        {
            Created += created;
            Skipped += skipped;
        }
    }

    /// <summary>Counts a row that holds no unit.</summary>
    public void CountFaulty(ImportIssue issue)
    {
        CountRead();
        CountRefused(issue);
    }

    /// <summary>Counts a unit that was read and that the service refused.</summary>
    public void CountRefused(ImportIssue issue)
    {
        lock (gate)
        {
            Failed++;
            if (issues.Count < MostIssues) issues.Add(issue);
        }
    }

    /// <summary>The issues by file and line, 10,000 at most.</summary>
    public IReadOnlyList<ImportIssue> Issues()
    {
        lock (gate) return [.. issues.OrderBy(issue => issue.File.Index).ThenBy(issue => issue.Line)];
    }
}
