using System.Text;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Matching.Numbers;

/// <summary>Puts the numbers of a query in the place of those of a memory's target, where nothing about it is uncertain.</summary>
/// <remarks>
/// All or nothing: a target with one number of the query and one of its own would be worse than either. The numbers of query and source are partners by
/// their order; those of source and target by their values, so that a date may change the order of its parts.
/// </remarks>
internal static class NumberSubstitution
{
    /// <summary>
    /// Whether the numbers of a unit could be replaced by others: source and target have as many, each number of the source is certain, no two are of equal
    /// value, and each occurs in the target. It does not depend on a query.
    /// </summary>
    public static bool IsRepairable(TokenizedSegment source, TokenizedSegment target)
    {
        if (NumberConvention.Of(target.Language.Primary) is null || Numbers(source).Count() != Numbers(target).Count()) return false;

        var seen = new HashSet<ulong>();
        var classes = NumberClassifier.Classify(source);
        foreach (var i in Numbers(source))
        {
            if (classes[i] is null || !seen.Add(source.Forms[i].Bare) || Count(target, source.Forms[i].Bare) != 1) return false;
        }

        return true;
    }

    /// <summary>For each token of a query whether it may take the place of another number: its value and class are certain. True for what is no number.</summary>
    public static bool[] CertainNumbers(TokenizedSegment query)
    {
        var classes = NumberClassifier.Classify(query);
        return [.. query.Tokens.Select((token, i) => token.Class != TokenClass.Number || classes[i] is not null)];
    }

    /// <summary>
    /// The target with the numbers of the query; null if query and source do not have as many, the unit is not repairable, or a number that differs is uncertain.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="source">The unit's text in the language of the query.</param>
    /// <param name="target">Its translation.</param>
    public static RepairedTarget? Repair(TokenizedSegment query, TokenizedSegment source, TokenizedSegment target)
    {
        List<int> ours = [.. Numbers(query)];
        List<int> theirs = [.. Numbers(source)];
        if (ours.Count != theirs.Count || !IsRepairable(source, target)) return null;

        var classes = NumberClassifier.Classify(query);
        var replacements = new List<Replacement>();
        foreach (var (mine, old) in ours.Zip(theirs))
        {
            if (query.Forms[mine].Bare == source.Forms[old].Bare) continue;
            if (classes[mine] is not { } kind) return null;

            replacements.Add(Replace(query, mine, kind, target, Numbers(target).Single(i => target.Forms[i].Bare == source.Forms[old].Bare), source.Tokens[old].Span));
        }

        replacements.Sort((a, b) => a.Target.Start.CompareTo(b.Target.Start));
        return new RepairedTarget(Apply(target.Segment.Text, replacements), replacements);
    }

    /// <summary>
    /// Where the numbers of query and source differ in value, partner by partner; none if one side has more numbers than the other, or they are the same in another order.
    /// </summary>
    public static IReadOnlyList<(TextSpan Query, TextSpan Source)> Differing(TokenizedSegment query, TokenizedSegment source)
    {
        List<int> ours = [.. Numbers(query)];
        List<int> theirs = [.. Numbers(source)];
        if (ours.Count != theirs.Count || ours.Select(i => query.Forms[i].Bare).Order().SequenceEqual(theirs.Select(i => source.Forms[i].Bare).Order())) return [];

        return [.. ours.Zip(theirs)
            .Where(pair => query.Forms[pair.First].Bare != source.Forms[pair.Second].Bare)
            .Select(pair => (query.Tokens[pair.First].Span, source.Tokens[pair.Second].Span))];
    }

    private static Replacement Replace(TokenizedSegment query, int number, NumberClass kind, TokenizedSegment target, int old, TextSpan source)
    {
        var (token, replaced) = (query.Tokens[number], target.Tokens[old]);
        var oldText = Original(target, replaced);
        var newText = kind is NumberClass.Date or NumberClass.Identifier ? Original(query, token) : Rewrite(token.Text, query.Language, oldText, replaced.Text, target.Language);
        return new Replacement(token.Span, source, replaced.Span, oldText, newText, kind);
    }

    private static string Rewrite(string number, LanguageTag language, string oldText, string oldFolded, LanguageTag targetLanguage)
    {
        var (from, to) = (NumberConvention.Of(language.Primary)!, NumberConvention.Of(targetLanguage.Primary)!);

        // French has two spaces that do not break; a text keeps to the one it uses.
        var groupMark = to.GroupMark == '\u202F' && oldText.Contains('\u00A0', StringComparison.Ordinal) ? '\u00A0' : to.GroupMark;
        return WrittenNumber.Read(number, from).Write(to, WrittenNumber.Read(oldFolded, to), groupMark);
    }

    private static string Apply(string text, IReadOnlyList<Replacement> replacements)
    {
        var result = new StringBuilder(text.Length + 16);
        var done = 0;
        foreach (var replacement in replacements)
        {
            result.Append(text, done, replacement.Target.Start - done).Append(replacement.New);
            done = replacement.Target.End;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    private static string Original(TokenizedSegment segment, Token token) => segment.Segment.Text.Substring(token.Span.Start, token.Span.Length);

    private static IEnumerable<int> Numbers(TokenizedSegment segment)
    {
        for (var i = 0; i < segment.Forms.Length; i++)
        {
            if (segment.Forms[i].Class == TokenClass.Number) yield return i;
        }
    }

    private static int Count(TokenizedSegment segment, ulong value) => segment.Forms.Count(form => form.Class == TokenClass.Number && form.Bare == value);
}
