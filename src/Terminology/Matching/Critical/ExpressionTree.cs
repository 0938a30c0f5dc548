using System.Collections;
using Terminology.Matching.Numbers;
using Terminology.Text;

namespace Terminology.Matching.Critical;

/// <summary>The expressions of all rules in one language, token by token. Immutable once built.</summary>
internal sealed class ExpressionTree
{
    // One bit for the low 16 bits of a key: nearly all tokens begin no expression, and one look tells.
    private readonly BitArray beginnings = new(1 << 16);

    private ExpressionTree(IReadOnlyList<Rule> rules, string language)
    {
        Rules = rules.Count;
        foreach (var key in NumberWords.Keys(language)) beginnings[(ushort)key] = true;
        for (var number = 0; number < rules.Count; number++) Add(rules[number], number, language);
    }

    /// <summary>The place before the first token.</summary>
    public ExpressionNode Root { get; } = new();

    /// <summary>Number of rules.</summary>
    public int Rules { get; }

    /// <summary>The tree of a language.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="language">Primary subtag.</param>
    public static ExpressionTree Of(IReadOnlyList<Rule> rules, string language) => new(rules, language);

    /// <summary>False if no expression begins with a token; true if one may.</summary>
    public bool MayBegin(in Form form)
        => form.Class == TokenClass.Number || beginnings[(ushort)ExpressionPart.AnyCase(form)] || beginnings[(ushort)form.Text];

    private void Add(Rule rule, int number, string language)
    {
        foreach (var meaning in rule.Meanings)
        {
            // A meaning is known by the same hash as a number of its name, so that “600” and # can mean the same edition.
            var expression = new Expression(number, meaning, Form.Number("", meaning.Name).Bare);
            foreach (var written in meaning.Expressions[language]) Add(expression, written, language);
        }

        foreach (var written in rule.Innocent[language]) Add(new Expression(number, null, 0), written, language);
    }

    private void Add(Expression expression, string written, string language)
    {
        var parts = ExpressionPart.Parse(written, language);
        if (parts[0].Kind is not ExpressionPartKind.Number) beginnings[(ushort)parts[0].Key] = true;

        var node = Root;
        foreach (var part in parts) node = node.Add(part);
        node.End(expression, written);
    }
}
