using Terminology.Model;

namespace Terminology.Glossaries;

/// <summary>What came of reading a glossary folder.</summary>
/// <param name="Glossary">The glossary; null if and only if there are faults.</param>
/// <param name="Faults">Everything that is wrong, by path, line and column.</param>
public sealed record GlossaryReading(Glossary? Glossary, IReadOnlyList<Fault> Faults);
