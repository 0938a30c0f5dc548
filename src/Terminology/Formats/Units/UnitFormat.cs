namespace Terminology.Formats.Units;

/// <summary>A format of files that hold translation units.</summary>
public enum UnitFormat
{
    /// <summary>Translation Memory eXchange, 1.1 to 1.4b.</summary>
    Tmx = 1,

    /// <summary>XML Localisation Interchange File Format, 1.2 and 2.1.</summary>
    Xliff = 2,

    /// <summary>Message catalogue of GNU gettext.</summary>
    Po = 3,

    /// <summary>Table with a comma, a semicolon or another mark between its cells.</summary>
    Csv = 4,

    /// <summary>Table with a tab between its cells.</summary>
    Tsv = 5,

    /// <summary>Two Markdown documents with the same blocks in the same order.</summary>
    MarkdownPair = 6,
}
