using Terminology.Model;
using Contract = Terminology.V1;

namespace Terminology.Server.Contracts;

/// <summary>Runs of characters as the contract shows them.</summary>
internal static class Spans
{
    /// <summary>A run.</summary>
    public static Contract.Span ToContract(this TextSpan span) => new() { Start = span.Start, Length = span.Length };

    /// <summary>Runs in their order.</summary>
    public static IEnumerable<Contract.Span> ToContract(this IEnumerable<TextSpan> spans) => spans.Select(ToContract);
}
