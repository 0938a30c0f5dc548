namespace Terminology.Model;

/// <summary>A unit of text in one language, with its inline tags.</summary>
/// <param name="Text">The text without its tags, bit-exact.</param>
/// <param name="Tags">Its tags in the order of their positions.</param>
public readonly record struct Segment(string Text, IReadOnlyList<InlineTag> Tags)
{
    /// <summary>A segment without tags.</summary>
    public Segment(string text)
        : this(text, [])
    {
    }
}
