using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Terminology.Text;

namespace Terminology.Indexing.Concordance;

/// <summary>Finds the terms that a word with wildcards stands for, seeking along the letters before its first wildcard in every case and accent.</summary>
/// <remarks>A term begins with its kind and keeps case and accents (<see cref="FormTerm"/>). Branches that no term takes are left at once.</remarks>
internal sealed class WildcardTerms(TermsEnum terms, WordPattern pattern, string language)
{
    private readonly Rune[] prefix = [.. pattern.Prefix.EnumerateRunes()];
    private readonly List<Form> found = [];

    /// <summary>The forms of the terms, in no order.</summary>
    public IReadOnlyList<Form> Find()
    {
        foreach (var kind in FormTerm.TextKinds.ToArray()) Walk([kind], 0);
        return found;
    }

    private void Walk(byte[] start, int depth)
    {
        if (terms.SeekCeil(new BytesRef(start)) == TermsEnum.SeekStatus.END || !StartsWith(start)) return;
        if (depth == prefix.Length)
        {
            Collect(start);
            return;
        }

        foreach (var letter in pattern.MayDifferInAccents ? LetterVariants.OfCaseAndAccent(prefix[depth]) : LetterVariants.OfCase(prefix[depth]))
            Walk([.. start, .. Encoding.UTF8.GetBytes(letter.ToString())], depth + 1);
    }

    private void Collect(byte[] start)
    {
        do
        {
            var form = FormTerm.Read(terms.Term, language);
            if (pattern.Fits(form, FormTerm.Text(terms.Term))) found.Add(form);
        }
        while (terms.MoveNext() && StartsWith(start));
    }

    private bool StartsWith(byte[] start) => terms.Term.Bytes.AsSpan(terms.Term.Offset, terms.Term.Length).StartsWith(start);
}
