namespace Terminology.Glossaries.Reading;

/// <summary>A column of a term table.</summary>
internal enum TermColumn
{
    Term,
    Status,
    Type,
    PartOfSpeech,
    Gender,
    Number,
    Region,
    Register,
    Forms,
    Check,
}
