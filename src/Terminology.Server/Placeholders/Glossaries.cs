using Terminology.Model;
namespace Terminology.Glossaries;
#pragma warning disable CS1591
public sealed class Glossary { public IReadOnlyList<Concept> Concepts { get; } = []; public Concept? Find(string id) => Concepts.FirstOrDefault(c => c.Id == id); public IReadOnlyList<SubjectField> SubjectFields { get; } = []; public string Hash => new('0', 32); }
public sealed class GlossarySnapshot { public Glossary Glossary { get; } = new(); public DateTimeOffset Loaded { get; init; } public SearchAnswer Search(ConceptQuery query, CancellationToken token) => new([], []); }
public sealed record ConceptQuery(string Text) { public LanguageTag? Language { get; init; } public string SubjectField { get; init; } = ""; public IReadOnlyCollection<TermStatus> Statuses { get; init; } = []; public int MaxResults { get; init; } = 20; }
public sealed record SearchAnswer(IReadOnlyList<ConceptResult> Results, IReadOnlyList<string> DidYouMean);
public sealed record ConceptResult(Concept Concept, Term Term, SearchMatch Match, IReadOnlyList<TextSpan> Spans);
public enum SearchMatch { Exact, Prefix, Words, Inflected, Fuzzy }
public sealed class LiveGlossary : IDisposable { public static LiveGlossary Open(string folder, TimeProvider clock, ILogger<LiveGlossary> logger) => new(); public GlossarySnapshot Current { get; } = new(); public IReadOnlyList<Fault> RefusedFaults => []; public void Dispose() { } }
