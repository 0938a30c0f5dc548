using System.Globalization;
using Terminology.Memories;
using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>A memory of 50,000 near copies of one segment and of 50,000 units with the same source, each with the segment itself among them.</summary>
public sealed class ManyCopies : IDisposable
{
    public const int Copies = 50_000;
    public const string Copied = "Payment of invoice 12345 is due within 30 days of receipt.";
    public const string Ambiguous = "Draft";

    private readonly BuiltMemory memory = new("many");

    public ManyCopies()
    {
        for (var i = 0; i < Copies; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            Put(i, (i % 4) switch
            {
                0 => $"Payment of invoice {20_000 + i} is due within 30 days of receipt.",
                1 => "payment of invoice 12345 is due within 30 days of receipt.",
                2 => $"Payment of invoice 12345 is due within 30 days of receipt; see {i}.",
                _ => $"Payment of invoice 12345 is due within 30 weeks of receipt ({i}).",
            }, $"Copie {number}");
            Put(Copies + i, Ambiguous, $"Traite {number}");
        }

        Put(2 * Copies, Copied, "Facture 12345 payable à 30 jours.");
        memory.Apply(parts: 60);
    }

    /// <summary>Id of the unit that is the segment itself.</summary>
    public static Guid Exact => Id(2 * Copies);

    public void Dispose() => memory.Dispose();

    internal LookupAnswer Find(string text, int minScore, int maxMatches)
        => Service.Find(new OracleQuery(LanguageTag.English, LanguageTag.French, text), [memory], minScore, maxMatches);

    /// <summary>The ids of the ambiguous units, in their order: all else is equal.</summary>
    internal static IEnumerable<Guid> AmbiguousInOrder => Enumerable.Range(Copies, Copies).Select(Id).OrderBy(id => id.ToString(), StringComparer.Ordinal);

    /// <summary>Ids in an order that has nothing to do with that of the units.</summary>
    private static Guid Id(int unit) => new((uint)unit * 2_654_435_761, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private void Put(int unit, string source, string target) => memory.Put(Id(unit), new UnitContent(LanguageTag.English, LanguageTag.French, source, target), day: 0);
}
