using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>A <c>tuv</c> as it is written; equal to another that would be written alike.</summary>
/// <param name="Tag">Its language.</param>
/// <param name="Language">Its language as it is written.</param>
/// <param name="Part">What is said of it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Codes">What is known of the codes that the tags were.</param>
internal sealed record TmxWrittenVariant(LanguageTag Tag, string Language, TmxPart Part, string Text, ValueList<InlineTag> Tags, string Codes);
