using Terminology.Cli;
using Terminology.Server.Tests.Client;

namespace Terminology.Server.Tests.Cli;

public sealed class CommandLineTests
{
    public static TheoryData<string> Commands =>
    [
        "", "search", "show", "status", "memory", "memory create", "memory list", "memory show", "memory delete", "memory add", "memory import", "memory lookup", "memory analyze", "memory pretranslate", "memory concordance",
        "glossary", "glossary lint", "completion",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_help_teaches_with_an_example(string command)
    {
        var help = await TermRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(ExitCode.Done, help.ExitCode);
        Assert.Contains($"Examples:\n  ", help.Output, StringComparison.Ordinal);
        Assert.Contains($"term {command}", help.Output[help.Output.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Empty(help.Error);
    }

    [Theory]
    [InlineData("search")]
    [InlineData("serch x")]
    [InlineData("search x --max 0")]
    [InlineData("search x --max many")]
    [InlineData("search x --status preffered")]
    [InlineData("search x --format xml")]
    [InlineData("search x --from french")]
    [InlineData("search x --server 127.0.0.1")]
    [InlineData("memory")]
    [InlineData("memory lookup x --from en")]
    [InlineData("memory lookup --from en --to fr")]
    [InlineData("memory concordance")]
    [InlineData("memory concordance port --page-token x")]
    [InlineData("memory concordance port --from english")]
    [InlineData("memory import laws nowhere.tsv --source-lang en --target-lang fr")]
    [InlineData("memory import laws laws.tmx")]
    [InlineData("memory analyze nowhere.txt --from en --to fr")]
    [InlineData("memory pretranslate nowhere.txt --from en --to fr")]
    [InlineData("memory pretranslate - --from en --to fr --min 103")]
    [InlineData("memory list --format csv")]
    [InlineData("glossary lint nowhere")]
    [InlineData("completion tcsh")]
    public async Task Wrong_usage_ends_with_64_and_says_so_on_standard_error(string command)
    {
        var run = await TermRun.Of(command.Split(' '));

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verb_that_is_none_is_answered_with_those_that_are()
    {
        var run = await TermRun.Of("memory", "lits");

        Assert.Equal(
            "“lits” is no verb of “term memory”; expected one of create, list, show, delete, add, import, lookup, analyze, pretranslate, concordance.\n“term memory --help” shows how it is used.\n", run.Error);
    }

    [Theory]
    [InlineData("search x")]
    [InlineData("show C-0001")]
    [InlineData("status")]
    [InlineData("memory list")]
    [InlineData("memory create laws")]
    [InlineData("memory lookup x --from en --to fr")]
    [InlineData("memory concordance port")]
    public async Task A_service_that_is_not_there_ends_with_3_and_one_sentence(string command)
    {
        var address = UnavailableTests.NobodysAddress();

        var run = await TermRun.Of(address, command.Split(' '));

        Assert.Equal(ExitCode.Unreachable, run.ExitCode);
        Assert.Equal($"The terminology service at {address.GetLeftPart(UriPartial.Authority)} cannot be reached; is it running?\n", run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task The_option_wins_over_the_environment()
    {
        var address = UnavailableTests.NobodysAddress();

        var run = await TermRun.Of(new Uri("http://127.0.0.1:1"), "status", "--server", $"{address}");

        Assert.Contains($"{address.Port}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("term memory ", "import")]
    [InlineData("term sea", "search")]
    [InlineData("term memory import laws --in", "--input-format")]
    public async Task Suggests_what_a_shell_may_complete(string typed, string expected)
    {
        var run = await TermRun.Of($"[suggest:{typed.Length}]", typed);

        Assert.Contains(expected, run.Lines);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _term term")]
    [InlineData("zsh", "#compdef term")]
    [InlineData("fish", "complete --command term")]
    public async Task Prints_the_completion_script_of_a_shell(string shell, string expected)
    {
        var run = await TermRun.Of("completion", shell);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }
}
