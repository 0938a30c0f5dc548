namespace Terminology.Model;

/// <summary>A run of characters of a text.</summary>
/// <param name="Start">First character, in UTF-16 code units from 0.</param>
/// <param name="Length">Number of UTF-16 code units, from 0.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The place behind the run.</summary>
    public int End => Start + Length;
}
