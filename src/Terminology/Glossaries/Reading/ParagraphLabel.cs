namespace Terminology.Glossaries.Reading;

/// <summary>The label of a paragraph in a language section.</summary>
internal enum ParagraphLabel
{
    Definition,
    Context,
    Usage,
    Collocations,
    FalseFriends,
}
