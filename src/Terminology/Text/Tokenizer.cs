using System.Globalization;
using System.Text;
using Terminology.Model;

namespace Terminology.Text;

/// <summary>Splits a segment into tokens: words, numbers, punctuation, tags. White space is none.</summary>
/// <remarks>
/// French elisions (<c>l'</c>, <c>qu'</c>, <c>jusqu'</c> …) are words of their own before a letter or digit; any other apostrophe between letters stays
/// in its word. Dots and commas join digits, a dot joins letters and digits (<c>EUR.1</c>), a plain space groups digits in threes; hyphens, slashes
/// and colons never join. A run of one punctuation mark is one token; other symbols are one each.
/// </remarks>
internal ref struct Tokenizer
{
    private static readonly HashSet<string> Elided = new(["l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"], StringComparer.OrdinalIgnoreCase);

    private readonly FoldedText folded;
    private readonly string text;
    private readonly string language;
    private readonly List<Token> tokens;

    private Tokenizer(FoldedText folded, string language)
    {
        this.folded = folded;
        text = folded.Text;
        this.language = language;
        tokens = new List<Token>(text.Length / 4);
    }

    /// <summary>The tokens of a segment in order; a tag comes before the text at its position.</summary>
    public static List<Token> Tokenize(Segment segment, FoldedText folded, LanguageTag language)
    {
        var tokenizer = new Tokenizer(folded, language.Primary);
        tokenizer.Run();
        NumberReader.ReadValues(tokenizer.tokens, language.Primary);
        return segment.Tags.Count == 0 ? tokenizer.tokens : WithTags(tokenizer.tokens, segment.Tags);
    }

    private readonly void Run()
    {
        var i = 0;
        while (i < text.Length)
        {
            i = text[i] == ' ' ? i + 1
                : IsLetter(i) || IsDigit(i) ? WordOrNumber(i)
                : Mark(i);
        }
    }

    private readonly int WordOrNumber(int start)
    {
        var grouped = GroupedDigits(start);
        var i = Math.Max(grouped, start);
        var digit = grouped > start;
        while (i < text.Length)
        {
            if (IsElision(start, i)) return Add(TokenClass.Word, start, i + 1);

            if (IsDigit(i)) digit = true;
            else if (!IsLetter(i) && !JoinsAt(i)) break;

            i += CharLength(i);
        }

        return Add(digit ? TokenClass.Number : TokenClass.Word, start, i);
    }

    /// <summary>The end of digits grouped in threes by plain spaces from <paramref name="start"/>, or <paramref name="start"/> if there are none.</summary>
    private readonly int GroupedDigits(int start)
    {
        var first = AsciiDigits(start);
        if (first is < 1 or > 3) return start;

        var end = start;
        var i = start + first;
        while (i < text.Length && text[i] == ' ' && AsciiDigits(i + 1) == 3 && !TouchesLetterOrDigit(i + 4))
        {
            i += 4;
            end = i;
        }

        return end;
    }

    private readonly int AsciiDigits(int start)
    {
        var i = start;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        return i - start;
    }

    private readonly bool TouchesLetterOrDigit(int i) => i < text.Length && (IsLetter(i) || IsDigit(i));

    private readonly bool JoinsAt(int i)
    {
        if (i == 0 || i + 1 >= text.Length) return false;

        var (digitBefore, digitAfter) = (IsDigitBefore(i), IsDigit(i + 1));
        return text[i] switch
        {
            ',' => digitBefore && digitAfter,
            '.' => (digitBefore && (digitAfter || IsLetter(i + 1))) || (digitAfter && IsLetterBefore(i)),
            '\'' => IsLetterBefore(i) && IsLetter(i + 1),
            _ => false,
        };
    }

    private readonly bool IsElision(int start, int i)
        => text[i] == '\'' && language == "fr" && TouchesLetterOrDigit(i + 1) && Elided.Contains(text[start..i]);

    private readonly int Mark(int start)
    {
        var rune = RuneAt(start);
        var end = start + rune.Utf16SequenceLength;
        if (IsMeaningful(rune)) return Add(TokenClass.Word, start, end);

        // What a reader sees as one sign is one token: a flag of two letters, a hand with its colour.
        end = Math.Max(end, start + StringInfo.GetNextTextElementLength(text, start));
        if (RunsTogether(rune))
        {
            while (end < text.Length && text[end] == text[start]) end++;
        }

        return Add(TokenClass.Punctuation, start, end);
    }

    private static bool IsMeaningful(Rune rune)
        => Rune.GetUnicodeCategory(rune) == UnicodeCategory.CurrencySymbol || (rune.IsBmp && "%‰°§№<>≤≥=+".Contains((char)rune.Value, StringComparison.Ordinal));

    private static bool RunsTogether(Rune rune) => Rune.IsPunctuation(rune) && rune.IsBmp && (char)rune.Value is not ('&' or '@' or '_');

    private readonly int Add(TokenClass kind, int start, int end)
    {
        var span = folded.Original(start, end - start);
        if (kind == TokenClass.Word)
        {
            var word = WordForms.Of(text.AsSpan(start, end - start), language);
            tokens.Add(new Token(word.Form, word.Text, span));
            return end;
        }

        var form = text[start..end];
        tokens.Add(new Token(kind == TokenClass.Number ? Form.Number(form, form) : Form.Mark(form), form, span));
        return end;
    }

    private static List<Token> WithTags(List<Token> tokens, IReadOnlyList<InlineTag> tags)
    {
        var all = new List<Token>(tokens.Count + tags.Count);
        var next = 0;
        foreach (var token in tokens)
        {
            // A tag inside a token goes before it: the token stays whole.
            while (next < tags.Count && tags[next].Position < token.Span.End) all.Add(TagToken(tags[next++]));
            all.Add(token);
        }

        while (next < tags.Count) all.Add(TagToken(tags[next++]));
        return all;
    }

    private static Token TagToken(InlineTag tag) => new(Form.Tag(tag), "", new TextSpan(tag.Position, 0));

    private readonly Rune RuneAt(int i) => Rune.GetRuneAt(text, i);

    private readonly int CharLength(int i) => char.IsHighSurrogate(text[i]) ? 2 : 1;

    private readonly bool IsLetter(int i)
        => CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private readonly bool IsDigit(int i)
        => CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private readonly bool IsLetterBefore(int i) => IsLetter(Before(i));

    private readonly bool IsDigitBefore(int i) => IsDigit(Before(i));

    private readonly int Before(int i) => i >= 2 && char.IsLowSurrogate(text[i - 1]) ? i - 2 : i - 1;
}
