namespace Terminology.Matching.Critical;

/// <summary>A place in the tree of expressions: where the tokens read so far have led.</summary>
internal sealed class ExpressionNode
{
    private readonly Dictionary<ulong, ExpressionNode> anyCase = [];
    private readonly Dictionary<ulong, ExpressionNode> asWritten = [];
    private readonly List<Expression> ends = [];

    /// <summary>Where a number leads, if anywhere.</summary>
    public ExpressionNode? Number { get; private set; }

    /// <summary>Where a gap leads, if anywhere.</summary>
    public ExpressionNode? Gap { get; private set; }

    /// <summary>The expressions that end here, at most one a rule.</summary>
    public IReadOnlyList<Expression> Ends => ends;

    /// <summary>Where a token leads in any case; null if nowhere.</summary>
    public ExpressionNode? AnyCase(ulong key) => anyCase.GetValueOrDefault(key);

    /// <summary>Where a token leads as it is written; null if nowhere.</summary>
    public ExpressionNode? AsWritten(ulong key) => asWritten.GetValueOrDefault(key);

    /// <summary>The place behind a part, made if it is new.</summary>
    public ExpressionNode Add(ExpressionPart part) => part.Kind switch
    {
        ExpressionPartKind.Number => Number ??= new(),
        ExpressionPartKind.Gap => Gap ??= new(),
        ExpressionPartKind.AsWritten => Add(asWritten, part.Key),
        _ => Add(anyCase, part.Key),
    };

    /// <summary>Ends an expression here.</summary>
    /// <exception cref="InvalidDataException">Another expression of its rule ends here.</exception>
    public void End(Expression expression, string written)
    {
        if (ends.Exists(other => other.Rule == expression.Rule)) throw new InvalidDataException($"The expression “{written}” stands twice in its rule; keep one.");
        ends.Add(expression);
    }

    private static ExpressionNode Add(Dictionary<ulong, ExpressionNode> nodes, ulong key)
    {
        if (!nodes.TryGetValue(key, out var node)) nodes.Add(key, node = new());
        return node;
    }
}
