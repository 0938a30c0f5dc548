using Terminology.Text;

namespace Terminology.Indexing.Concordance;

/// <summary>A word or number asked for, and what fits it. Immutable.</summary>
internal sealed class WordPattern
{
    private readonly Form form;
    private readonly WordComparison comparison;
    private readonly string lower;
    private readonly string bare;

    /// <summary>A word without wildcards.</summary>
    public WordPattern(Token token, WordComparison comparison, string field)
        : this(token.Text, token.Form, comparison, field)
    {
    }

    /// <summary>A word with wildcards (<see cref="WildcardPattern"/>), at least two characters of it before the first.</summary>
    public WordPattern(string pattern, WordComparison comparison, string field)
        : this(pattern, Form.Word(pattern, ""), comparison, field) => IsWildcard = true;

    private WordPattern(string text, Form form, WordComparison comparison, string field)
    {
        Text = text;
        Field = field;
        this.form = form;
        this.comparison = comparison;
        lower = text.ToLowerInvariant();
        bare = Accents.Strip(lower);
    }

    /// <summary>As it was typed, folded.</summary>
    public string Text { get; }

    /// <summary>Path of the field it came from, for a refusal.</summary>
    public string Field { get; }

    /// <summary>Whether it has wildcards.</summary>
    public bool IsWildcard { get; }

    /// <summary>Whether what fits it may have other accents than it has.</summary>
    public bool MayDifferInAccents => comparison != WordComparison.AsTyped || form.AllCapitals || lower.Length != bare.Length || !System.Text.Ascii.IsValid(lower);

    /// <summary>What every text that fits begins with, in lower case: without accents where <see cref="MayDifferInAccents"/>.</summary>
    public string Prefix => (MayDifferInAccents ? bare : lower) is var text ? text[..text.AsSpan().IndexOfAny(WildcardPattern.Any, WildcardPattern.One)] : "";

    /// <summary>The key that everything that fits shares; with wildcards there is none.</summary>
    public ulong Key => form.Key;

    /// <summary>Whether <see cref="WordComparison.AccentsAdded"/> lets it find more than <see cref="WordComparison.AsTyped"/>.</summary>
    public bool GainsByAccents => form.Class == TokenClass.Word && string.Equals(lower, bare, StringComparison.Ordinal) && lower.Any(char.IsLetter);

    /// <summary>The forms in whose groups everything that fits is; not for wildcards.</summary>
    /// <param name="language">Primary subtag; decides the value of a number.</param>
    public IEnumerable<Form> Seeds(string language)
    {
        yield return form;
        if (form.Class != TokenClass.Number) yield break;

        // What is an identifier in one segment ("heading 8471.30") is a number in another, and the other way round.
        var written = Form.Number(Text, Text);
        if (written != form) yield return written;
        if (NumberReader.Value(Text, language) is { } value && Form.Number(Text, value) is var valued && valued != form && valued != written) yield return valued;
    }

    /// <summary>Whether a token fits.</summary>
    /// <param name="other">Its form.</param>
    /// <param name="text">Its folded text; only wildcards need it.</param>
    public bool Fits(in Form other, string text)
    {
        if (!other.IsSkeleton) return false;
        if (IsWildcard) return FitsPattern(other, text);
        if (other.Class != form.Class) return false;
        if (other.Class == TokenClass.Number) return other.Bare == form.Bare || other.Text == form.Text;
        if (comparison == WordComparison.Inflected && form.HasStem && other.HasStem && other.Key == form.Key) return true;

        return other.Lower == form.Lower || (other.Bare == form.Bare && AccentsAreFree(other.AllCapitals));
    }

    private bool FitsPattern(in Form other, string text)
    {
        var small = text.ToLowerInvariant();
        return WildcardPattern.Fits(lower, small) || (AccentsAreFree(other.AllCapitals) && WildcardPattern.Fits(bare, Accents.Strip(small)));
    }

    private bool AccentsAreFree(bool otherIsCapitals) => comparison switch
    {
        WordComparison.Inflected => true,
        WordComparison.AccentsAdded when GainsByAccents => true,
        _ => form.AllCapitals || otherIsCapitals,
    };
}
