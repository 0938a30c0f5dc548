using Terminology.Model;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>A language has one preferred term a region. One without a region is preferred wherever no regional one is.</summary>
internal sealed class OnePreferredTermPerRegion : ILintRule
{
    private static readonly string[] Everywhere = [""];

    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts)
        {
            foreach (var section in concept.Sections)
            {
                var taken = new Dictionary<string, string>(StringComparer.Ordinal);
                foreach (var term in section.Terms)
                {
                    if (term.Value.Status != TermStatus.Preferred) continue;
                    foreach (var region in term.Value.Regions.Count == 0 ? Everywhere : term.Value.Regions)
                    {
                        if (taken.TryAdd(region, term.Value.Text)) continue;
                        var where = region.Length == 0 ? "everywhere" : $"in {region}";
                        concept.Source.Report(term.Place, $"“{taken[region]}” is preferred {where} already; make “{term.Value.Text}” admitted or give it a region of its own.");
                    }
                }
            }
        }
    }
}
