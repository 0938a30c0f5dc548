namespace Terminology.Glossaries.Reading;

/// <summary>A column of a table of false friends.</summary>
internal enum FalseFriendColumn
{
    Form,
    Language,
    Meaning,
    Use,
}
