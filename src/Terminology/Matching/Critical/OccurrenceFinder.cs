using Terminology.Matching.Numbers;
using Terminology.Text;

namespace Terminology.Matching.Critical;

/// <summary>Finds the expressions of all rules in a segment, in one walk over its tokens.</summary>
/// <remarks>
/// Leftmost first; of those that begin at one token the one with the most words, then the shortest, then the innocent one. A token belongs to one
/// expression of a rule. O(n) but for the gaps, which are short.
/// </remarks>
internal sealed class OccurrenceFinder
{
    /// <summary>Most tokens in a gap.</summary>
    private const int LongestGap = 6;

    private readonly TokenizedSegment segment;
    private readonly Form[] forms;
    private readonly string language;
    private readonly int[] taken;
    private readonly Candidate?[] best;
    private readonly List<int> path = [];
    private bool found;

    private OccurrenceFinder(TokenizedSegment segment, int rules)
    {
        this.segment = segment;
        forms = segment.Forms;
        language = segment.Language.Primary;
        taken = new int[forms.Length];
        best = new Candidate?[rules];
    }

    /// <summary>The expressions with a meaning, left to right.</summary>
    public static List<Occurrence> Find(ExpressionTree tree, TokenizedSegment segment)
    {
        var occurrences = new List<Occurrence>();
        var finder = new OccurrenceFinder(segment, tree.Rules);
        for (var i = 0; i < finder.forms.Length; i++)
        {
            if (!tree.MayBegin(finder.forms[i])) continue;

            finder.Step(tree.Root, i, words: 0);
            if (finder.found) finder.Take(occurrences);
        }

        return occurrences;
    }

    private void Visit(ExpressionNode node, int next, int words)
    {
        foreach (var expression in node.Ends) Offer(expression, words);
        Step(node, next, words);
        if (node.Gap is not { } behind) return;

        for (var i = next; i <= next + LongestGap && i < forms.Length; i++)
        {
            Step(behind, i, words);
            if (EndsClause(i)) break;
        }
    }

    private void Step(ExpressionNode node, int i, int words)
    {
        while (i < forms.Length && forms[i].Class == TokenClass.Tag) i++;
        if (i >= forms.Length) return;

        ref readonly var form = ref forms[i];
        if (form.Class == TokenClass.Word && node.AsWritten(form.Text) is { } asWritten) Follow(asWritten, i, words);
        if (node.AnyCase(ExpressionPart.AnyCase(form)) is { } anyCase) Follow(anyCase, i, words);
        if (form.Class == TokenClass.Number && UnitBehind(segment.Tokens[i].Text) is { } unit)
        {
            if (node.AnyCase(unit) is { } alone) Follow(alone, i, words);
            if (node.Number?.AnyCase(unit) is { } counted) Follow(counted, i, words + 1);
        }
        else if (node.Number is { } number && (IsNumber(i) || NumberWords.Contain(form, language)))
        {
            // thirty (30) days, a 30-day period
            var mark = i + 1 < forms.Length && segment.Tokens[i + 1].Text is ")" or "-" ? 1 : 0;
            path.Add(~i);
            Visit(number, i + 1 + mark, words + 1);
            path.RemoveAt(path.Count - 1);
        }
    }

    /// <summary>The key of letters that are written to a number (<c>0.2mm</c>); null where a token is no such number.</summary>
    private ulong? UnitBehind(string number)
    {
        var digits = number.Length - number.AsSpan().TrimStart("0123456789.,").Length;
        return digits > 0 && digits < number.Length && number.AsSpan(digits).IndexOfAnyInRange('0', '9') < 0 ? Form.Word(number[digits..], language).Bare : null;
    }

    private void Follow(ExpressionNode node, int i, int words)
    {
        path.Add(i);
        Visit(node, i + 1, words + 1);
        path.RemoveAt(path.Count - 1);
    }

    private void Offer(Expression expression, int words)
    {
        foreach (var step in path)
        {
            if (Belongs(expression, step) && (taken[Place(step)] & (1 << expression.Rule)) != 0) return;
        }

        var candidate = new Candidate(expression, words, Place(path[^1]) - Place(path[0]), [.. path]);
        if (best[expression.Rule] is { } other && !candidate.IsBetterThan(other)) return;

        best[expression.Rule] = candidate;
        found = true;
    }

    private void Take(List<Occurrence> occurrences)
    {
        found = false;
        for (var rule = 0; rule < best.Length; rule++)
        {
            if (best[rule] is not { } chosen) continue;

            best[rule] = null;
            int[] places = [.. chosen.Path.Where(step => Belongs(chosen.Expression, step)).Select(Place)];
            foreach (var place in places) taken[place] |= 1 << rule;
            if (chosen.Expression.Meaning is { } meaning) occurrences.Add(new Occurrence(rule, MeaningOf(chosen), meaning.Count, places));
        }
    }

    private ulong MeaningOf(Candidate chosen)
        => chosen.Expression.MeansNumber ? forms[Place(chosen.Path.Last(place => place < 0))].Bare : chosen.Expression.Key;

    /// <summary>Whether the token of a step is part of an expression: a number only where it is what the expression means.</summary>
    private static bool Belongs(Expression expression, int step) => step >= 0 || expression.MeansNumber;

    private bool IsNumber(int i) => forms[i].Class == TokenClass.Number && char.IsAsciiDigit(segment.Tokens[i].Text[0]);

    private bool EndsClause(int i) => forms[i].Class == TokenClass.Punctuation && segment.Tokens[i].Text is "." or ";" or ":" or "?" or "!";

    // A number in a path is written as the complement of its place.
    private static int Place(int step) => step < 0 ? ~step : step;

    private sealed record Candidate(Expression Expression, int Words, int Length, int[] Path)
    {
        public bool IsBetterThan(Candidate other)
            => Words != other.Words ? Words > other.Words
                : Length != other.Length ? Length < other.Length
                : Expression.Meaning is null && other.Expression.Meaning is not null;
    }
}
