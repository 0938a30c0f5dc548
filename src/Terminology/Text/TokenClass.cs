namespace Terminology.Text;

/// <summary>What a token is; only tokens of one class can stand for each other.</summary>
internal enum TokenClass : byte
{
    /// <summary>A word: letters; a French elision with its apostrophe; a sign that means something (currency, %, °, §, №, comparison, +).</summary>
    Word,

    /// <summary>A number, or any code that holds a digit.</summary>
    Number,

    /// <summary>Punctuation or another symbol.</summary>
    Punctuation,

    /// <summary>An inline tag.</summary>
    Tag,
}
