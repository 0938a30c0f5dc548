using CsCheck;
using Terminology.Storage;

namespace Terminology.Tests.Storage;

/// <summary>A catalog behaves like a dictionary from ids to contents, over restarts.</summary>
public sealed class CatalogModelTests
{
    private const int Texts = 6;

    private static readonly Gen<Step> Steps = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 100], Gen.Int[0, Texts - 1], (kind, unit, text) => new Step(kind, unit, text));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Behaves_like_a_dictionary()
        => await Steps.Array[5, 40].SampleAsync(RunAsync, iter: 8, threads: 1);

    private static async Task<bool> RunAsync(Step[] steps)
    {
        using var folder = new CatalogFolder();
        var model = new Dictionary<Guid, string>();
        var catalog = folder.Open();
        try
        {
            catalog.Create("m", 0);
            foreach (var step in steps)
            {
                var text = $"Consignment {step.Text} is ready";
                var known = model.Count == 0 ? Guid.NewGuid() : model.Keys.Order().ElementAt(step.Unit % model.Count);
                switch (step.Kind)
                {
                    case < 4:
                        var added = (await catalog.AddAsync("m", [new NewUnit(null, CatalogFolder.Content(text))], Cancellation))[0];
                        if (added.Created == model.ContainsValue(text)) return false;
                        if (!added.Created && model[added.Id] != text) return false;
                        model[added.Id] = text;
                        break;
                    case < 6 when model.ContainsKey(known) && (!model.ContainsValue(text) || model[known] == text):
                        await catalog.UpdateAsync("m", known, CatalogFolder.Content(text), Cancellation);
                        model[known] = text;
                        break;
                    case < 8:
                        if (await catalog.DeleteUnitsAsync("m", [known], Cancellation) == 1 != model.Remove(known)) return false;
                        break;
                    case 9:
                        catalog.Dispose();
                        catalog = folder.Open();
                        break;
                    default:
                        break;
                }

                if (!Same(catalog, model)) return false;
            }

            return true;
        }
        finally
        {
            catalog.Dispose();
        }
    }

    private static bool Same(MemoryCatalog catalog, Dictionary<Guid, string> model)
    {
        if (catalog.Get("m").Units != model.Count) return false;
        var found = Enumerable.Range(0, Texts).SelectMany(i => catalog.Find($"Consignment {i} is ready")).ToDictionary(unit => unit.Id, unit => unit.Content.Source);
        return found.Count == model.Count && found.All(unit => model.GetValueOrDefault(unit.Key) == unit.Value);
    }

    private readonly record struct Step(int Kind, int Unit, int Text);
}
