using Lucene.Net.Index;
using Terminology.Indexing.Segments;
using Terminology.Text;

namespace Terminology.Indexing.Concordance;

/// <summary>The forms of a table that the words of a pattern fit.</summary>
/// <param name="Forms">For each word the numbers of its forms; empty if the table has none.</param>
/// <param name="FillKey">For each word whether every form that shares its key fits it, so that its posting list needs no second look.</param>
internal sealed record WordsInTable(IReadOnlyList<IReadOnlyList<int>> Forms, IReadOnlyList<bool> FillKey)
{
    /// <summary>Finds the forms of each word.</summary>
    /// <exception cref="Model.TerminologyException">A wildcard stands for too many words (<see cref="WordExpansion"/>).</exception>
    public static WordsInTable Find(SegmentTable table, AtomicReader leaf, string field, SidePattern pattern, WordExpansion expansion)
    {
        var forms = new List<IReadOnlyList<int>>();
        var fillKey = new List<bool>();
        foreach (var word in pattern.Words)
        {
            var found = word.IsWildcard ? Expand(table, leaf, field, word, pattern.Language, expansion) : Near(table, word, pattern.Language);
            forms.Add(found);
            fillKey.Add(!word.IsWildcard && found is [var first, ..] && table.Forms[first] is { Class: TokenClass.Word } form && table.Groups.Near(form).Length == found.Count);
        }

        return new WordsInTable(forms, fillKey);
    }

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
