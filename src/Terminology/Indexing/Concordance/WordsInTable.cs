using Lucene.Net.Index;
using Terminology.Indexing.Segments;
using Terminology.Text;

namespace Terminology.Indexing.Concordance;

/// <summary>The forms of a table that the words of a pattern fit.</summary>
/// <param name="Forms">For each word the numbers of its forms; empty if the table has none.</param>
/// <param name="FillKeys">For each word whether every form that shares a key with one of its forms fits it, so that posting lists need no second look.</param>
internal sealed record WordsInTable(IReadOnlyList<IReadOnlyList<int>> Forms, IReadOnlyList<bool> FillKeys)
{
    /// <summary>Finds the forms of each word.</summary>
    /// <exception cref="Model.TerminologyException">A wildcard stands for too many words (<see cref="WordExpansion"/>).</exception>
    public static WordsInTable Find(SegmentTable table, AtomicReader leaf, string field, SidePattern pattern, WordExpansion expansion)
    {
        var forms = new List<IReadOnlyList<int>>();
        var fillKeys = new List<bool>();
        foreach (var word in pattern.Words)
        {
            var found = word.IsWildcard ? Expand(table, leaf, field, word, pattern.Language, expansion) : Near(table, word, pattern.Language);
            forms.Add(found);
            fillKeys.Add(found.GroupBy(form => table.Forms[form].Key).All(sharing => FillKey(table, sharing.First(), sharing.Count())));
        }

        return new WordsInTable(forms, fillKeys);
    }

    /// <summary>Numbers never do: they all have one key.</summary>
    private static bool FillKey(SegmentTable table, int form, int count)
        => table.Forms[form] is { Class: TokenClass.Word } word && table.Groups.Near(word).Length == count;

    private static List<int> Near(SegmentTable table, WordPattern word, string language)
    {
        var found = new List<int>();
        foreach (var seed in word.Seeds(language))
        {
            foreach (var form in table.Groups.Near(seed))
            {
                if (word.Fits(table.Forms[form], "")) found.Add(form);
            }
        }

        return found;
    }

    private static List<int> Expand(SegmentTable table, AtomicReader leaf, string field, WordPattern word, string language, WordExpansion expansion)
    {
        var found = new List<int>();
        if (leaf.GetTerms(field) is not { } terms) return found;

        foreach (var form in new WildcardTerms(terms.GetEnumerator(), word, language).Find())
        {
            expansion.Add(word, form.Text);
            foreach (var near in table.Groups.Near(form))
            {
                if (table.Forms[near] == form) found.Add(near);
            }
        }

        return found;
    }
}
