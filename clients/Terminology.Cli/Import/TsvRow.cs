using Terminology.V1;

namespace Terminology.Cli.Import;

/// <summary>A unit read from a TSV file, and where it stands there.</summary>
/// <param name="File">The file.</param>
/// <param name="Unit">Number of the unit in its file, from 1.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="SourceColumn">Column at which the source begins, from 1, in UTF-16 code units.</param>
/// <param name="TargetColumn">Column at which the target begins.</param>
/// <param name="Content">The unit.</param>
internal sealed record TsvRow(ImportFile File, long Unit, long Line, int SourceColumn, int TargetColumn, UnitContent Content);
