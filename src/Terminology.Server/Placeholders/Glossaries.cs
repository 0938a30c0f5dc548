using Terminology.Model;
namespace Terminology.Glossaries;
#pragma warning disable CS1591
public sealed class LiveGlossary(GlossarySnapshot s) : IDisposable { public static LiveGlossary Open(string folder, TimeProvider clock, ILogger<LiveGlossary> logger) { var r = GlossaryReader.Read(folder, default); if (r.Glossary is null) throw new TerminologyException(ErrorCode.FaultyFile, [.. r.Faults.Select(f => new Violation($"{f.Path}:{f.Line}:{f.Column}", f.ToString()))]); return new(GlossarySnapshot.Of(r.Glossary, clock.GetUtcNow(), default)); } public GlossarySnapshot Current => s; public IReadOnlyList<Fault> RefusedFaults => []; public void Dispose() { } }
