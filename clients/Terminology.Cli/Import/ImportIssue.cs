namespace Terminology.Cli.Import;

/// <summary>Why a unit was not imported.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Unit">Number of the unit in its file, from 1.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1, in UTF-16 code units.</param>
/// <param name="Code">An error code of the contract without its prefix.</param>
/// <param name="Message">One sentence.</param>
internal sealed record ImportIssue(ImportFile File, long Unit, long Line, int Column, string Code, string Message);
