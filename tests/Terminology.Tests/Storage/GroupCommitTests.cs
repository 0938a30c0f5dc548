using LinqToDB.Data;
using Microsoft.Extensions.Logging;
using Terminology.Model;
using Terminology.Storage;
using Terminology.Storage.Tables;
using Terminology.Storage.Writing;

namespace Terminology.Tests.Storage;

/// <summary>Operations that share a transaction do not share its misfortunes.</summary>
public sealed class GroupCommitTests : IDisposable
{
    private readonly CatalogFolder folder = new();
    private readonly UnitStore store;
    private readonly StoredMemory memory;

    public GroupCommitTests()
    {
        store = folder.OpenStore();
        memory = store.RunAsync(new CreateMemory("m", 0), CancellationToken.None).GetAwaiter().GetResult();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_bad_operation_does_not_fail_its_neighbours()
    {
        var good = Add("Bill of lading");
        var bad = new Step(transaction =>
        {
            transaction.Insert(memory, Row("Sea waybill"));
            throw new InvalidOperationException("a bug");
        });
        var refused = new UpdateUnit(memory, Guid.NewGuid(), CatalogFolder.Content("x"), ContentIdentity.Of(CatalogFolder.Content("x")));
        var last = Add("Air waybill");

        await TogetherAsync(good, bad, refused, last);

        Assert.True((await good.Completion)[0].Created);
        Assert.True((await last.Completion)[0].Created);
        Assert.Equal("a bug", (await Assert.ThrowsAsync<InvalidOperationException>(() => bad.Completion)).Message);
        Assert.Equal(ErrorCode.NotFound, (await Assert.ThrowsAsync<TerminologyException>(() => refused.Completion)).Code);
        Assert.Equal((2, 2), (memory.Figures.Total, memory.Figures.Sequence));
        Assert.Equal(0, folder.Number("SELECT COUNT(*) FROM unit WHERE source = 'Sea waybill'"));
    }

    [Fact]
    public async Task A_full_disk_fails_who_needs_it_and_nobody_else_and_passes()
    {
        var limit = new Step(transaction => transaction.Connection.Execute("PRAGMA max_page_count=1")); // holds for this connection, as a full disk would
        var small = Add("Bill of lading");
        var large = new AddUnits(memory, [.. Enumerable.Range(0, 1_000).Select(i => Row($"Consignment {i} " + new string('x', 500)))]);
        var last = Add("Air waybill");

        await TogetherAsync(small, limit, large, last);

        Assert.True((await small.Completion)[0].Created);
        Assert.True((await last.Completion)[0].Created);
        var refusal = await Assert.ThrowsAsync<TerminologyException>(() => large.Completion);
        Assert.Equal(ErrorCode.StoreUnavailable, refusal.Code);
        Assert.Contains("the disk is full", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(2, memory.Figures.Total);

        Assert.Equal(1_000, (await store.RunAsync(new AddUnits(memory, [.. Enumerable.Range(0, 1_000).Select(i => Row($"Consignment {i}"))]), Cancellation)).Count);
        Assert.True(store.Healthy);
    }

    [Fact]
    public async Task An_operation_that_was_not_begun_can_be_cancelled_and_one_that_was_completes()
    {
        using var begun = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        using var cancellation = new CancellationTokenSource();
        var running = new Step(_ =>
        {
            begun.Set();
            go.Wait(Cancellation);
        });
        var first = store.RunAsync(running, cancellation.Token);
        begun.Wait(Cancellation);
        var second = store.RunAsync(Add("Bill of lading"), cancellation.Token);

        await cancellation.CancelAsync();
        go.Set();

        await first;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        await store.RunAsync(Add("Sea waybill"), Cancellation);
        Assert.Equal(1, memory.Figures.Total);
    }

    [Fact]
    public async Task Operations_of_many_callers_share_transactions()
    {
        const int count = 300;
        var operations = Enumerable.Range(0, count).Select(i => Add($"Consignment {i}")).ToArray();
        var transactions = new HashSet<WriteTransaction>();
        var probes = Enumerable.Range(0, count).Select(_ => new Step(transaction => transactions.Add(transaction))).ToArray();

        await TogetherAsync([.. operations.Zip(probes, (operation, probe) => new Operation[] { operation, probe }).SelectMany(pair => pair)]);
        await Task.WhenAll(probes.Select(probe => probe.Completion));

        Assert.Equal(count, memory.Figures.Total);
        Assert.InRange(transactions.Count, 1, 10);
    }

    [Fact]
    public async Task What_was_accepted_is_carried_out_when_the_store_is_closed()
    {
        var operations = Enumerable.Range(0, 100).Select(i => store.RunAsync(Add($"Consignment {i}"), Cancellation)).ToList();

        store.Dispose();

        Assert.All(await Task.WhenAll(operations), added => Assert.True(added[0].Created));
        Assert.Equal(ErrorCode.StoreUnavailable, (await Assert.ThrowsAsync<TerminologyException>(() => store.RunAsync(Add("late"), Cancellation))).Code);
        Assert.DoesNotContain(folder.Log.GetSnapshot(), line => line.Level >= LogLevel.Warning);
    }

    /// <summary>Has the operations queue up behind one that waits, so that they share a transaction.</summary>
    private async Task TogetherAsync(params Operation[] operations)
    {
        using var begun = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        var blocker = store.RunAsync(
            new Step(_ =>
            {
                begun.Set();
                go.Wait(Cancellation);
            }),
            Cancellation);
        begun.Wait(Cancellation);
        var running = operations.Select(StartAsync).ToList();
        go.Set();
        await blocker;
        await Task.WhenAll(running);
    }

    private async Task StartAsync(Operation operation)
    {
        Task task = operation switch
        {
            AddUnits add => store.RunAsync(add, Cancellation),
            UpdateUnit update => store.RunAsync(update, Cancellation),
            Step step => store.RunAsync(step, Cancellation),
            _ => throw new ArgumentException("not an operation of these tests", nameof(operation)),
        };
        await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private AddUnits Add(string source) => new(memory, [Row(source)]);

    private UnitRow Row(string source)
    {
        var row = new UnitRow { Memory = memory.Key, Id = Guid.NewGuid().ToByteArray(bigEndian: true) };
        row.Take(CatalogFolder.Content(source), ContentIdentity.Of(CatalogFolder.Content(source)));
        return row;
    }

    private sealed class Step(Action<WriteTransaction> action) : Operation<bool>
    {
        protected override bool Perform(WriteTransaction transaction)
        {
            action(transaction);
            return true;
        }
    }
}
