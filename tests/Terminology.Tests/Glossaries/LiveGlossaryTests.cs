using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using Terminology.Glossaries;
using Terminology.Model;

namespace Terminology.Tests.Glossaries;

public sealed class LiveGlossaryTests : IDisposable
{
    private const string Path = "concepts/C-0001-x.md";

    private readonly TemporaryFolder folder = new();
    private readonly FakeLogger logger = new();

    public LiveGlossaryTests() => folder.Write(Path, ConceptTexts.Draft("C-0001", "fret", "freight"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Refuses_to_open_a_faulty_folder_with_all_faults()
    {
        folder.Write("concepts/C-0002-x.md", "nonsense");

        var refusal = Assert.Throws<TerminologyException>(() => LiveGlossary.Open(folder.Path, TimeProvider.System, logger, TestContext.Current.CancellationToken));

        Assert.Equal(ErrorCode.FaultyFile, refusal.Code);
        Assert.True(refusal.Violations.Count > 1);
        Assert.Equal("concepts/C-0002-x.md:1:1", refusal.Violations[0].Field);
    }

    [Fact]
    public async Task Takes_a_change_over()
    {
        using var live = Open(TimeProvider.System);
        var before = live.Current;

        folder.Write("concepts/C-0002-x.md", ConceptTexts.Draft("C-0002", "douane", "customs"));

        await Eventually(() => live.Current.Glossary.Find("C-0002") is not null);
        Assert.NotSame(before, live.Current);
        Assert.NotEqual(before.Glossary.Hash, live.Current.Glossary.Hash);
        Assert.Single(before.Search(new ConceptQuery("fret"), TestContext.Current.CancellationToken).Results);
    }

    [Fact]
    public async Task Refuses_a_faulty_change_and_takes_the_next_good_one()
    {
        using var live = Open(TimeProvider.System);
        var before = live.Current;

        folder.Write("concepts/C-0002-x.md", "nonsense");
        await Eventually(() => live.RefusedFaults.Count > 0);
        Assert.Same(before, live.Current);
        var refusal = Assert.Single(logger.Collector.GetSnapshot(), record => record.Level == LogLevel.Warning);
        Assert.Contains("concepts/C-0002-x.md:1:1", refusal.Message, StringComparison.Ordinal);

        folder.Write("concepts/C-0002-x.md", ConceptTexts.Draft("C-0002", "douane", "customs"));
        await Eventually(() => live.Current.Glossary.Find("C-0002") is not null);
        Assert.Empty(live.RefusedFaults);
    }

    [Fact]
    public async Task Keeps_the_snapshot_where_the_content_is_the_same_again()
    {
        using var live = Open(TimeProvider.System);
        var before = live.Current;
        folder.Write("concepts/C-0002-x.md", "nonsense");
        await Eventually(() => live.RefusedFaults.Count > 0);

        folder.Delete("concepts/C-0002-x.md");

        await Eventually(() => live.RefusedFaults.Count == 0);
        Assert.Same(before, live.Current);
    }

    [Fact]
    public async Task Waits_until_changes_come_to_rest()
    {
        var time = new FakeTimeProvider();
        using var live = Open(time);
        folder.Write("concepts/C-0002-x.md", ConceptTexts.Draft("C-0002", "douane", "customs"));

        // The clock stands still: announced or not, nothing may be read yet.
        await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        Assert.Null(live.Current.Glossary.Find("C-0002"));

        // The look of every 5 s finds what the system may not have announced; 300 ms later it is read.
        await Eventually(() =>
        {
            time.Advance(TimeSpan.FromSeconds(5.3));
            return live.Current.Glossary.Find("C-0002") is not null;
        });
        Assert.Single(logger.Collector.GetSnapshot(), record => record.Message.StartsWith("Glossary changed", StringComparison.Ordinal));
    }

    private LiveGlossary Open(TimeProvider time) => LiveGlossary.Open(folder.Path, time, logger, TestContext.Current.CancellationToken);

    private static async Task Eventually(Func<bool> condition)
    {
        for (var i = 0; i < 300 && !condition(); i++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.True(condition());
    }
}
