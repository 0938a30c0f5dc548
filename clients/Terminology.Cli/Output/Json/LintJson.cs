using Terminology.Glossaries;

namespace Terminology.Cli.Output.Json;

/// <summary>What came of checking a glossary folder; the counts and the hash are left out if there are faults.</summary>
internal sealed record LintJson(int? Concepts, string? Hash, IReadOnlyList<FaultJson> Faults)
{
    public static LintJson Of(string folder, GlossaryReading reading) => new(
        reading.Glossary?.Concepts.Count,
        reading.Glossary?.Hash,
        [.. reading.Faults.Select(fault => new FaultJson(Path.Join(folder, fault.Path), fault.Line, fault.Column, fault.Message))]);
}

/// <summary>What is wrong at one place of a file.</summary>
internal sealed record FaultJson(string Path, int Line, int Column, string Message);
