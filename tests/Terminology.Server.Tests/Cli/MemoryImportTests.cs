extern alias server;

using System.Text;
using System.Text.Json;
using Grpc.Core;
using Terminology.Cli;
using Terminology.Server.Tests.Client;
using Contract = server::Terminology.V1;

namespace Terminology.Server.Tests.Cli;

public sealed class MemoryImportTests
{
    private static readonly string[] Import = ["memory", "import", "laws", "-", "--source-lang", "en", "--target-lang", "fr"];

    [Fact]
    public async Task Sends_thousands_in_requests_of_a_thousand_at_most_and_sums_up()
    {
        var memory = new Dictionary<string, string>(StringComparer.Ordinal);
        var sizes = new List<int>();
        await using var server = await ServeAsync(request =>
        {
            lock (memory)
            {
                sizes.Add(request.Units.Count);
                return Added(request, unit => memory.TryAdd(unit.Source, unit.Target));
            }
        });
        var lines = string.Concat(Enumerable.Range(0, 4_500).Select(i => $"segment {i % 4_000}\ttraduction {i % 4_000}\n"));

        var run = await TermRun.Piped(server.Address, lines, Import);

        Assert.Equal("4,500 units read: 4,000 created, 500 there already.\n", run.Output);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(4_000, memory.Count);
        Assert.Equal(5, sizes.Count);
        Assert.All(sizes, size => Assert.InRange(size, 1, 1_000));
    }

    [Fact]
    public async Task Cuts_requests_long_before_the_limit_on_a_message()
    {
        var bytes = new List<int>();
        await using var server = await ServeAsync(request =>
        {
            lock (bytes) bytes.Add(request.CalculateSize());
            return Added(request, _ => true);
        });
        var lines = string.Concat(Enumerable.Range(0, 100).Select(i => $"{i}{new string('é', 15_000)}\t{new string('à', 15_000)}\n"));

        var run = await TermRun.Piped(server.Address, lines, Import);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.All(bytes, size => Assert.InRange(size, 1, 1_200_000));
    }

    [Fact]
    public async Task An_import_in_which_all_is_there_already_is_done()
    {
        await using var server = await ServeAsync(request => Added(request, _ => false));

        var run = await TermRun.Piped(server.Address, "one\tun\n", [.. Import, "--format", "json"]);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("""{"read":1,"created":0,"updated":0,"variants":0,"skipped":1,"failed":0,"issues":[]}""", Compact(run.Output));
    }

    [Fact]
    public async Task Refused_units_are_reported_and_the_rest_is_sent_again()
    {
        var requests = 0;
        await using var server = await ServeAsync(request =>
        {
            requests++;
            var faults = request.Units.Index().Where(unit => unit.Item.Content.Target.Contains('\u0001', StringComparison.Ordinal)).ToArray();
            return faults.Length == 0
                ? Added(request, _ => true)
                : throw ScriptedServer.Refusal(StatusCode.InvalidArgument, "INVALID_TEXT", [.. faults.Select(fault => ($"units[{fault.Index}].content.target", "The target holds a control character."))]);
        });

        var run = await TermRun.Piped(server.Address, "one\tun\ntwo\td\u0001eux\nthree\nfour\tquatre\nfive\t\u0001\n", [.. Import, "--format", "ndjson"]);

        Assert.Equal(ExitCode.PartlyDone, run.ExitCode);
        Assert.Equal(2, requests);
        Assert.Equal(
            """
            {"read":5,"created":2,"updated":0,"variants":0,"skipped":0,"failed":3,"issues":[
            {"unit":2,"line":2,"column":5,"code":"INVALID_TEXT","message":"The target holds a control character."},
            {"unit":3,"line":3,"column":6,"code":"INVALID_VALUE","message":"The row has 1 of the 2 columns that it needs; they are separated by tabs."},
            {"unit":5,"line":5,"column":6,"code":"INVALID_TEXT","message":"The target holds a control character."}]}
            """.Replace("\n", "", StringComparison.Ordinal),
            run.Output.TrimEnd());
    }

    [Fact]
    public async Task Nothing_imported_ends_with_1_and_issues_are_messages()
    {
        await using var server = await ServeAsync(request => Added(request, _ => true));

        var run = await TermRun.Piped(server.Address, "one\n", Import);

        Assert.Equal(ExitCode.NotDone, run.ExitCode);
        Assert.Equal("1 unit read: 0 created, 1 failed.\n", run.Output);
        Assert.Equal("-:1:4: The row has 1 of the 2 columns that it needs; they are separated by tabs.\n", run.Error);
    }

    [Fact]
    public async Task A_memory_that_is_not_there_is_named_with_the_way_to_create_it()
    {
        await using var server = await ScriptedServer.StartAsync(new ScriptedService
        {
            OnGetMemory = _ => throw ScriptedServer.Refusal(StatusCode.NotFound, "NOT_FOUND", ("memory", "There is no memory “laws”.")),
        });

        var run = await TermRun.Piped(server.Address, "one\tun\n", Import);

        Assert.Equal(ExitCode.NotDone, run.ExitCode);
        Assert.Equal("There is no memory “laws”; create it with: term memory create \"laws\"\n", run.Error);
    }

    [Fact]
    public async Task Waits_for_a_busy_service_as_long_as_it_asks()
    {
        var requests = 0;
        await using var server = await ServeAsync(request => requests++ == 0
            ? throw ScriptedServer.Refusal(StatusCode.ResourceExhausted, "BUSY", TimeSpan.FromMilliseconds(20))
            : Added(request, _ => true));

        var run = await TermRun.Piped(server.Address, "one\tun\n", Import);

        Assert.Equal("1 unit read: 1 created.\n", run.Output);
    }

    [Fact]
    public async Task A_request_refused_as_a_whole_stops_the_import_and_says_what_was_done()
    {
        await using var server = await ServeAsync(_ => throw ScriptedServer.Refusal(StatusCode.NotFound, "NOT_FOUND", ("memory", "There is no memory “laws”.")));

        var run = await TermRun.Piped(server.Address, "one\tun\n", Import);

        Assert.Equal(ExitCode.NotDone, run.ExitCode);
        Assert.Equal("The import was interrupted; repeat it to import the rest: nothing is created twice.\nThere is no memory “laws”.\n", run.Error);
        Assert.Equal("1 unit read: 0 created.\n", run.Output);
    }

    [Fact]
    public async Task A_dry_run_needs_no_service()
    {
        var run = await TermRun.Of([.. Import, "--dry-run"], Encoding.UTF8.GetBytes("one\tun\ntwo\n"), UnavailableTests.NobodysAddress());

        Assert.Equal(ExitCode.PartlyDone, run.ExitCode);
        Assert.Equal("2 units read: 1 can be imported, 1 failed.\n", run.Output);
    }

    [Fact]
    public async Task Issues_of_several_files_name_theirs()
    {
        await using var server = await ServeAsync(request => Added(request, _ => true));
        var folder = Directory.CreateTempSubdirectory("term-");
        try
        {
            string[] files = [Path.Join(folder.FullName, "a.tsv"), Path.Join(folder.FullName, "b.tsv")];
            foreach (var file in files) await File.WriteAllTextAsync(file, "en\tfr\none\tun\ntwo\n", TestContext.Current.CancellationToken);

            var run = await TermRun.Of(server.Address, ["memory", "import", "laws", .. files, "--format", "json"]);

            using var json = JsonDocument.Parse(run.Output);
            var issues = json.RootElement.GetProperty("issues").EnumerateArray().ToArray();
            Assert.Equal(files, issues.Select(issue => issue.GetProperty("file").GetString()));
            Assert.All(issues, issue => Assert.Equal(3, issue.GetProperty("line").GetInt32()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<ScriptedServer> ServeAsync(Func<Contract.AddUnitsRequest, Contract.AddUnitsResponse> add)
        => ScriptedServer.StartAsync(new ScriptedService { OnAddUnits = add });

    private static Contract.AddUnitsResponse Added(Contract.AddUnitsRequest request, Func<Contract.UnitContent, bool> add)
    {
        var units = request.Units.Select(unit => new Contract.AddedUnit { Created = add(unit.Content) }).ToArray();
        return new Contract.AddUnitsResponse { Units = { units }, Created = units.Count(unit => unit.Created) };
    }

    private static string Compact(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);
}
