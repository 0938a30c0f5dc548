using Terminology.Model;

namespace Terminology.Benchmarks;

/// <summary>Units of a TSV file with a header line.</summary>
/// <param name="file">The file.</param>
/// <param name="source">Column of the source, from 0.</param>
/// <param name="target">Column of the target.</param>
/// <param name="from">Language of the source.</param>
/// <param name="to">Language of the target.</param>
internal sealed class UnitFile(string file, int source, int target, LanguageTag from, LanguageTag to)
{
    /// <summary>The units, each source once.</summary>
    public IEnumerable<UnitContent> Read()
        => File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).DistinctBy(row => row[source]).Select(row => new UnitContent(from, to, row[source], row[target]));

    /// <summary>So many units: those of the file, then again with one word in eight replaced by that of another segment, so that all differ.</summary>
    public IEnumerable<UnitContent> Read(int count)
    {
        var left = count;
        for (var round = 0; left > 0; round++)
        {
            var previous = Array.Empty<string>();
            var place = 0;
            foreach (var unit in Read())
            {
                if (left-- == 0) yield break;

                var words = unit.Source.Split(' ');
                yield return round == 0 ? unit : unit with { Source = Edited(words, previous, round, ref place) };
                previous = words;
            }
        }
    }

    private static string Edited(string[] words, string[] others, int round, ref int place)
    {
        var edited = (string[])words.Clone();
        for (var i = (place + round) % 8; i < edited.Length && others.Length > 0; i += 8) edited[i] = others[place++ % others.Length];
        return string.Join(' ', edited);
    }
}
