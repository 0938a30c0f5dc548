using Terminology.Model;

namespace Terminology.Text;

/// <summary>The smallest part of a segment that scoring counts.</summary>
/// <param name="Form">What it is, whatever its place.</param>
/// <param name="Text">Its folded text; for a tag empty.</param>
/// <param name="Span">Where it stands in the original text; for a tag an empty run.</param>
internal sealed record Token(Form Form, string Text, TextSpan Span)
{
    /// <summary>What it is.</summary>
    public TokenClass Class => Form.Class;

    /// <summary>Whether a number was read by the conventions of the language; false for an identifier, which equals only itself.</summary>
    public bool HasValue { get; init; }
}
