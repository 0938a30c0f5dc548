namespace Terminology.Model;

/// <summary>What is wrong at one place of a file.</summary>
/// <param name="Path">Path of the file with <c>/</c>, relative to the folder that was read; <c>.</c> is that folder itself.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Message">One sentence: what is wrong and what would be right.</param>
public sealed record Fault(string Path, int Line, int Column, string Message)
{
    /// <summary>The fault as compilers write it: <c>path:line:column: message</c>.</summary>
    public override string ToString() => $"{Path}:{Line}:{Column}: {Message}";
}
