namespace Terminology.Cli.Output;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One indented JSON object.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Ndjson,

    /// <summary>A table with commas (RFC 4180); only where there is one to write.</summary>
    Csv,
}
