using Terminology.Tests;
using Terminology.Tests.Storage;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// What xUnit would generate, and one thing more: the child process of the crash tests.
return args switch
{
    [StoreChild.Verb, .. var rest] => await StoreChild.RunAsync(rest),
    _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") => await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    _ => await ConsoleRunner.Run(args),
};
