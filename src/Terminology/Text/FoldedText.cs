using Terminology.Model;

namespace Terminology.Text;

/// <summary>A text after <see cref="ComparisonFold"/>, with the way back to the original.</summary>
/// <param name="text">The folded text.</param>
/// <param name="starts">For each of its characters, where its original begins.</param>
/// <param name="ends">For each of its characters, where its original ends.</param>
internal sealed class FoldedText(string text, int[] starts, int[] ends)
{
    /// <summary>The folded text.</summary>
    public string Text { get; } = text;

    /// <summary>The run of the original that a run of the folded text comes from; both not empty.</summary>
    public TextSpan Original(int start, int length) => new(starts[start], ends[start + length - 1] - starts[start]);
}
