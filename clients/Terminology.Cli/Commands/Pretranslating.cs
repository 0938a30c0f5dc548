using System.Globalization;
using Terminology.Cli.Documents;
using Terminology.Cli.Output;
using Terminology.Cli.Output.Json;
using Terminology.Client;
using Terminology.V1;

namespace Terminology.Cli.Commands;

/// <summary>Translates the segments of a document and writes each with its translation, in their order.</summary>
/// <param name="client">The service.</param>
/// <param name="request">What all segments share; text and context are filled in.</param>
/// <param name="document">The document.</param>
/// <param name="results">In which form it is written.</param>
/// <param name="output">Where it is written.</param>
internal sealed class Pretranslating(TerminologyClient client, PretranslateRequest request, TextDocument document, Results results, TextWriter output)
{
    private readonly SortedDictionary<string, int> left = new(StringComparer.Ordinal);
    private int translated;
    private int repaired;
    private int refused;

    /// <summary>What the shell is told.</summary>
    public int ExitCode => refused == 0 ? Cli.ExitCode.Done : refused == document.Segments.Count ? Cli.ExitCode.NotDone : Cli.ExitCode.PartlyDone;

    /// <summary>One sentence with the counts.</summary>
    public string Summary
    {
        get
        {
            var numbers = repaired == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({repaired:N0} with other numbers)");
            var rest = left.Count == 0 ? "" : $"; left: {string.Join(", ", left.Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Value:N0} {reason.Key}")))}";
            return string.Create(CultureInfo.InvariantCulture, $"{Quantity.Of(document.Segments.Count, "segment")}: {translated:N0} translated{numbers}{rest}.");
        }
    }

    /// <summary>Translates all segments.</summary>
    /// <param name="progress">Is told how many are done.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task RunAsync(Action<long> progress, CancellationToken cancellationToken)
    {
        List<PretranslationJson> all = [];
        var done = 0;
        await foreach (var answer in client.PretranslateAsync(Enumerable.Range(0, document.Segments.Count).Select(Request).ToAsyncEnumerable(), cancellationToken))
        {
            var segment = PretranslationJson.Of(document.Segments[done].Text, answer);
            Count(segment);
            if (results.Format == OutputFormat.Json) all.Add(segment);
            else if (results.AreText) output.WriteLine(PretranslationLine.Of(segment));
            else results.WriteTo(output, segment, json => json.PretranslationJson);
            progress(++done);
        }

        if (results.Format == OutputFormat.Json) results.WriteTo(output, new PretranslationsJson(all), json => json.PretranslationsJson);
    }

    private PretranslateRequest Request(int index)
    {
        var asked = request.Clone();
        asked.Text = document.Segments[index].Text;
        asked.Context = document.ContextOf(index);
        return asked;
    }

    private void Count(PretranslationJson segment)
    {
        if (segment.Error is not null) refused++;
        if (segment.Repaired == true) repaired++;
        if (segment.Reason is { } reason) left[reason] = left.GetValueOrDefault(reason) + 1;
        else translated++;
    }
}
