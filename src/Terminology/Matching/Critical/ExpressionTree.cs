using Terminology.Text;

namespace Terminology.Matching.Critical;

/// <summary>The expressions of all rules in one language, token by token. Immutable once built.</summary>
internal sealed class ExpressionTree
{
    private ExpressionTree(ExpressionNode root, int rules)
    {
        Root = root;
        Rules = rules;
    }

    /// <summary>The place before the first token.</summary>
    public ExpressionNode Root { get; }

    /// <summary>Number of rules.</summary>
    public int Rules { get; }

    /// <summary>The tree of a language.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="language">Primary subtag.</param>
    public static ExpressionTree Of(IReadOnlyList<Rule> rules, string language)
    {
        var root = new ExpressionNode();
        for (var number = 0; number < rules.Count; number++)
        {
            foreach (var meaning in rules[number].Meanings)
            {
                // A meaning is known by the same hash as a number of its name, so that “600” and # can mean the same edition.
                var expression = new Expression(number, meaning, Form.Number("", meaning.Name).Bare);
                foreach (var written in meaning.Expressions[language]) Add(root, expression, written, language);
            }

            foreach (var written in rules[number].Innocent[language]) Add(root, new Expression(number, null, 0), written, language);
        }

        return new ExpressionTree(root, rules.Count);
    }

    private static void Add(ExpressionNode root, Expression expression, string written, string language)
    {
        var node = root;
        foreach (var part in ExpressionPart.Parse(written, language)) node = node.Add(part);
        node.End(expression, written);
    }
}
