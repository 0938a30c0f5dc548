using Terminology.Cli;

using var terminal = Terminal.OfThisProcess();
return await CommandLine.RunAsync(args, terminal, CancellationToken.None);
