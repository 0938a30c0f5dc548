using System.Diagnostics;
using Terminology.Model;
using Terminology.Storage;

namespace Terminology.Tests.Storage;

public sealed class DataDirectoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Data => Path.Combine(folder, "new", "data");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Refuses_a_second_opener_and_names_the_first()
    {
        using var first = DataDirectory.Open(Data);

        var refusal = Assert.Throws<TerminologyException>(() => DataDirectory.Open(Data));

        Assert.Equal(ErrorCode.StoreUnavailable, refusal.Code);
        Assert.Equal("data", Assert.Single(refusal.Violations).Field);
        Assert.Contains($"is in use by another service (process {Environment.ProcessId})", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_free_again_when_closed()
    {
        DataDirectory.Open(Data).Dispose();

        DataDirectory.Open(Data).Dispose();
    }

    [Fact]
    public async Task Refuses_another_process_at_once_and_stays_unharmed()
    {
        using var first = DataDirectory.Open(Data);
        var watch = Stopwatch.StartNew();

        using var child = StoreChild.Start("hold", Data);
        var answer = await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("refused The data directory", answer, StringComparison.Ordinal);
        Assert.Contains($"(process {Environment.ProcessId})", answer, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.Throws<TerminologyException>(() => DataDirectory.Open(Data));
    }

    [Fact]
    public async Task Is_free_again_when_its_process_is_killed()
    {
        using var child = StoreChild.Start("hold", Data);
        Assert.Equal("held", await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Contains($"(process {child.Id})", Assert.Throws<TerminologyException>(() => DataDirectory.Open(Data)).Message, StringComparison.Ordinal);

        child.Kill();
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);

        DataDirectory.Open(Data).Dispose();
    }

    [Fact]
    public async Task Refuses_to_run_where_file_locks_are_switched_off()
    {
        using var child = StoreChild.Start(new Dictionary<string, string> { ["DOTNET_SYSTEM_IO_DISABLEFILELOCKING"] = "1" }, "hold", Data);
        var answer = await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        child.Kill();

        Assert.StartsWith("refused DOTNET_SYSTEM_IO_DISABLEFILELOCKING is set", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_is_wrong_with_a_path_that_is_a_file()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");

        var refusal = Assert.Throws<TerminologyException>(() => DataDirectory.Open(file));

        Assert.Equal(ErrorCode.StoreUnavailable, refusal.Code);
        Assert.Contains("cannot be used", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_readable_by_its_owner_only()
    {
        if (OperatingSystem.IsWindows()) return;

        using var directory = DataDirectory.Open(Data);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Data));
    }
}
