namespace Terminology.Sources;

/// <summary>A block of a document that has a counterpart in its translation.</summary>
/// <param name="Kind">What it is, with its article (<c>a heading of level 2</c>).</param>
/// <param name="Text">Its plain text; empty where the block only gives the document its shape.</param>
/// <param name="Place">Where it begins, in UTF-16 code units from 0.</param>
internal readonly record struct DocumentBlock(string Kind, string Text, int Place)
{
    /// <summary>Whether it says anything that could be translated.</summary>
    public bool HasLetter => Text.Any(char.IsLetter);
}
