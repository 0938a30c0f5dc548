namespace Terminology.Formats.Units;

/// <summary>What a reader or writer could not take as it was, and why.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Code">Why, in lower case with hyphens (<c>bad-date</c>, <c>missing-language</c>, <c>illegal-character</c>); the codes of each format are listed in docs/interchange.md.</param>
/// <param name="Place">Where.</param>
/// <param name="Message">One sentence: what was wrong and what would be right. Never the text of a segment.</param>
public sealed record Notice(NoticeKind Kind, string Code, FilePlace Place, string Message);
