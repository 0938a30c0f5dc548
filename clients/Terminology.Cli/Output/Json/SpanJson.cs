using Terminology.V1;

namespace Terminology.Cli.Output.Json;

/// <summary>A run of characters, in UTF-16 code units.</summary>
internal sealed record SpanJson(int Start, int Length)
{
    public static SpanJson Of(Span span) => new(span.Start, span.Length);

    public static IReadOnlyList<SpanJson> Of(IEnumerable<Span> spans) => [.. spans.Select(Of)];
}
