extern alias server;

using System.Diagnostics;

namespace Terminology.Server.Tests;

/// <summary>The service as a process of its own.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task<string> error;

    private ServiceProcess(Process process)
    {
        this.process = process;
        error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts it.</summary>
    public static ServiceProcess Start(params string[] arguments) => Start([], arguments);

    /// <summary>Starts it with variables in its environment.</summary>
    public static ServiceProcess Start(IReadOnlyList<(string Name, string Value)> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(server::Terminology.Server.Hosting.ServiceHost).Assembly.Location);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return new ServiceProcess(Process.Start(start)!);
    }

    /// <summary>The next line of standard output; null at its end.</summary>
    public async Task<string?> ReadLineAsync() => await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System);

    /// <summary>The addresses that it prints when it answers.</summary>
    public async Task<(Uri Web, Uri Grpc)> AddressesAsync()
    {
        var web = await ReadLineAsync();
        var grpc = await ReadLineAsync();
        Assert.NotNull(web);
        Assert.NotNull(grpc);
        Assert.StartsWith("web http://127.0.0.1:", web);
        Assert.StartsWith("grpc http://127.0.0.1:", grpc);
        return (new Uri(web[4..]), new Uri(grpc[5..]));
    }

    /// <summary>Asks it to stop, as a supervisor does.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>Waits for its end.</summary>
    public async Task<(int ExitCode, string Output, string Error)> EndAsync(TimeSpan longest)
    {
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(longest, TimeProvider.System);
        return (process.ExitCode, await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), await error);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }
}
