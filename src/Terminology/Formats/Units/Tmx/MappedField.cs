namespace Terminology.Formats.Units.Tmx;

/// <summary>What a prop can say that has a place of its own in a unit.</summary>
internal enum MappedField
{
    Document,
    Key,
    Previous,
    Next,
    Status,
    Origin,
    Superseded,
    ValidFrom,
    ValidUntil,
    Edition,
}
