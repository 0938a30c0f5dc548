using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries.Linting;

/// <summary>What a file says in one language.</summary>
/// <param name="Source">The file.</param>
/// <param name="Language">The language it should be in.</param>
/// <param name="Runs">The runs of its text that are prose, in their order.</param>
internal sealed record WrittenText(SourceFile Source, LanguageTag Language, IReadOnlyList<TextSpan> Runs)
{
    /// <summary>The places of all characters that are prose, in their order.</summary>
    public IEnumerable<int> Places => Runs.SelectMany(run => Enumerable.Range(run.Start, run.Length));
}
