namespace Terminology.Formats.Units.Xml;

/// <summary>Follows tags, comments and declarations through the text of an XML file, to stop those that would fill the memory before a parser keeps them.</summary>
/// <remarks>It judges lengths only; whether the text is well formed is the parser's to say.</remarks>
internal sealed class XmlMarkup
{
    /// <summary>Longest tag or document type declaration, in UTF-16 code units. A tag of TMX with every attribute is under 1,000; tmx14.dtd itself has 20,000.</summary>
    public const int MaxLength = 1 << 16;

    /// <summary>Longest CDATA section, in UTF-16 code units: the parser keeps it whole.</summary>
    public const int MaxSectionLength = 1 << 20;

    private const string Entity = "<!ENTITY";
    private const string Comment = "<!--";

    private State state;
    private int length;
    private int brackets;
    private int entityMatched;
    private int commentMatched;
    private char quote;
    private char last;
    private char beforeLast;

    private enum State
    {
        Text,
        Opened,
        Tag,
        Exclamation,
        Declaration,
        Remark,
        Section,
        Instruction,
    }

    /// <summary>Follows a further piece of the text.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="fault">Where it must end, in UTF-16 code units from 0 of the piece.</param>
    /// <returns>Why; null if it need not.</returns>
    public string? Read(ReadOnlySpan<char> text, out int fault)
    {
        fault = 0;
        var at = 0;
        while (at < text.Length)
        {
            var taken = Take(text[at..]);
            at += taken;
            if (length > (state == State.Section ? MaxSectionLength : MaxLength))
            {
                fault = at - 1;
                return FormattableString.Invariant($"A tag, document type declaration or CDATA section is longer than {(state == State.Section ? MaxSectionLength : MaxLength)} characters; no file of units needs that.");
            }

            if (entityMatched == Entity.Length)
            {
                fault = at - 1;
                return "The document type declaration declares entities, which are not read; replace them by their text.";
            }
        }

        return null;
    }

    private int Take(ReadOnlySpan<char> text) => state switch
    {
        State.Text => TakeText(text),
        State.Opened => TakeOpened(text[0]),
        State.Tag => TakeTag(text),
        State.Exclamation => TakeExclamation(text[0]),
        State.Declaration => TakeDeclaration(text),
        State.Remark => TakeUntil(text, '-', '-'),
        State.Section => TakeUntil(text, ']', ']'),
        _ => TakeUntil(text, '?', '\0'),
    };

    private int TakeText(ReadOnlySpan<char> text)
    {
        var tag = text.IndexOf('<');
        if (tag < 0) return text.Length;

        state = State.Opened;
        return tag + 1;
    }

    private int TakeOpened(char next)
    {
        (last, beforeLast, length, quote) = ('\0', '\0', 0, '\0');
        state = next switch { '!' => State.Exclamation, '?' => State.Instruction, _ => State.Tag };
        return state == State.Tag ? 0 : 1;
    }

    private int TakeExclamation(char next)
    {
        state = next switch { '-' => State.Remark, '[' => State.Section, _ => State.Declaration };
        (brackets, entityMatched, commentMatched) = (0, 0, 0);
        return 1;
    }

    private int TakeTag(ReadOnlySpan<char> text)
    {
        var at = quote == '\0' ? text.IndexOfAny('>', '"', '\'') : text.IndexOf(quote);
        if (at < 0)
        {
            length += text.Length;
            return text.Length;
        }

        length += at + 1;
        if (quote != '\0') quote = '\0';
        else if (text[at] == '>') (state, length) = (length > MaxLength ? state : State.Text, length > MaxLength ? length : 0);
        else quote = text[at];
        return at + 1;
    }

    /// <summary>One character at a time: the declaration is short, or is refused.</summary>
    private int TakeDeclaration(ReadOnlySpan<char> text)
    {
        var c = text[0];
        length++;
        var isComment = commentMatched == Comment.Length;
        if (isComment)
        {
            if (c == '>' && last == '-' && beforeLast == '-') commentMatched = 0;
        }
        else
        {
            entityMatched = Matched(Entity, entityMatched, c);
            commentMatched = quote == '\0' ? Matched(Comment, commentMatched, c) : 0;
            Nest(c);
        }

        (beforeLast, last) = (last, c);
        return 1;
    }

    private static int Matched(string word, int matched, char c) => c == word[matched] ? matched + 1 : c == word[0] ? 1 : 0;

    private void Nest(char c)
    {
        if (quote != '\0')
        {
            if (c == quote) quote = '\0';
        }
        else if (c is '"' or '\'')
        {
            quote = c;
        }
        else if (c is '[' or ']')
        {
            brackets += c == '[' ? 1 : -1;
        }
        else if (c == '>' && brackets <= 0)
        {
            (state, length) = (State.Text, 0);
        }
    }

    /// <summary>Up to <c>&gt;</c> behind the two characters, or the one where the first is <c>\0</c>.</summary>
    private int TakeUntil(ReadOnlySpan<char> text, char first, char second)
    {
        if (state == State.Section) length += text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '>' && (second == '\0' ? last == first : last == second && beforeLast == first))
            {
                (state, length) = (State.Text, 0);
                return i + 1;
            }

            (beforeLast, last) = (last, c);
        }

        return text.Length;
    }
}
