namespace Terminology.Cli.Documents;

/// <summary>How the segments of a document are found.</summary>
internal enum DocumentFormat
{
    /// <summary>By the name of the file.</summary>
    Auto,

    /// <summary>One a line.</summary>
    Text,

    /// <summary>The first column, or the one that the first line names.</summary>
    Tsv,

    /// <summary>The sentences of its blocks.</summary>
    Markdown,
}
