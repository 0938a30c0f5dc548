using Terminology.Model;
using Terminology.Text;

namespace Terminology.Matching.Critical;

/// <summary>One step of an expression: a word, a number of any value (<c>#</c>) or a gap (<c>…</c>).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Of a word, what the token is known by.</param>
internal readonly record struct ExpressionPart(ExpressionPartKind Kind, ulong Key)
{
    /// <summary>Whether it stands for something other than a word.</summary>
    public bool IsMark => Kind is ExpressionPartKind.Number or ExpressionPartKind.Gap;

    /// <summary>The parts of an expression, written as in the rule files.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="language">Primary subtag.</param>
    public static List<ExpressionPart> Parse(string expression, string language)
    {
        var parts = new List<ExpressionPart>();
        foreach (var piece in expression.Split(' '))
        {
            if (piece == "#") parts.Add(new(ExpressionPartKind.Number, 0));
            else if (piece == "…") parts.Add(new(ExpressionPartKind.Gap, 0));
            else parts.AddRange(Tokens(piece, language).Select(token => Of(token)));
        }

        return parts;
    }

    /// <summary>What a token that is no word written in its own way is known by.</summary>
    public static ulong AnyCase(in Form form) => form.Class == TokenClass.Punctuation ? form.Text : form.Bare;

    private static ExpressionPart Of(Token token)
        => token.Class == TokenClass.Word && token.Text.Any(char.IsUpper)
            ? new(ExpressionPartKind.AsWritten, token.Form.Text)
            : new(ExpressionPartKind.AnyCase, AnyCase(token.Form));

    private static IEnumerable<Token> Tokens(string piece, string language)
    {
        // An elision is one only before a letter.
        var elided = piece[^1] is '\'' or '’';
        var tokens = TokenizedSegment.Of(new Segment(elided ? piece + "a" : piece), LanguageTag.Parse(language, nameof(language))).Tokens;
        return elided ? tokens.Take(tokens.Count - 1) : tokens;
    }
}
