using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>Counts the operations of a match in words.</summary>
internal static class ChangeCount
{
    // A punctuation mark weighs 15 hundredths of a word, a word 100: scoring definition §2.
    private const int WordCost = 100;

    private static readonly string[] Kinds =
    [
        "other word", "word more", "word missing", "inflected word", "other number", "case", "accent", "case and accent", "punctuation mark", "typographic difference",
    ];

    /// <summary>Returns for instance <c>1 other word, 2 inflected words</c>, heaviest kinds first.</summary>
    public static string Of(IEnumerable<Operation> operations)
    {
        var kinds = operations.GroupBy(Kind).ToDictionary(group => group.Key, group => group.Count());
        var counts = Kinds.Where(kinds.ContainsKey).Select(kind => Counted(kinds[kind], kind)).ToArray();
        return counts.Length == 0 ? "no difference in words" : string.Join(", ", counts);
    }

    private static string Counted(int count, string kind) => kind switch
    {
        "word more" or "word missing" => $"{Quantity.Of(count, "word")} {kind["word ".Length..]}",
        "case" => Quantity.Of(count, "case"),
        "case and accent" => Quantity.Of(count, kind, kind),
        _ => Quantity.Of(count, kind),
    };

    private static string Kind(Operation operation) => operation.Kind switch
    {
        OperationKind.Inflection => "inflected word",
        OperationKind.Number => "other number",
        OperationKind.Case => "case",
        OperationKind.Accent => "accent",
        OperationKind.CaseAndAccent => "case and accent",
        OperationKind.Typography => "typographic difference",
        _ when operation.Cost < WordCost => "punctuation mark",
        OperationKind.Insert => "word more",
        OperationKind.Delete => "word missing",
        _ => "other word",
    };
}
