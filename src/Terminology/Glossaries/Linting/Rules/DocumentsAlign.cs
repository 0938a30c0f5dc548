using Terminology.Sources;
using Terminology.Text;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>A document and its translation have the same blocks, and each block has as many sentences as its counterpart: every sentence is a translation unit.</summary>
internal sealed class DocumentsAlign : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var pair in glossary.Documents)
        {
            foreach (var (french, english) in pair.Align().Where(blocks => blocks.French.HasLetter && blocks.English.HasLetter)) CheckSentences(pair, french, english);
        }
    }

    private static void CheckSentences(DocumentPair pair, DocumentBlock french, DocumentBlock english)
    {
        var expected = SentenceSplitter.Split(french.Text).Count;
        var found = SentenceSplitter.Split(english.Text).Count;
        if (found == expected) return;

        var (line, _) = pair.French.Source.LineAndColumn(french.Place);
        pair.English.Source.Report(english.Place, FormattableString.Invariant($"{found} {(found == 1 ? "sentence stands" : "sentences stand")} here, {expected} in {pair.French.Source.Path}:{line}; split or join sentences until each has its translation."));
    }
}
