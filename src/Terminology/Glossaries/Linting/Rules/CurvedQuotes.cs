using Terminology.Model;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>Apostrophes and quotation marks are those of print; after a digit a straight one measures feet or inches.</summary>
internal sealed class CurvedQuotes : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var text in glossary.Texts)
        {
            foreach (var place in text.Places)
            {
                if (text.Source.Text[place] is not ('\'' or '"') || (place > 0 && char.IsDigit(text.Source.Text[place - 1]))) continue;
                text.Source.Report(place, $"{text.Source.Text[place]} is straight; write {Right(text.Source.Text[place], text.Language)}.");
            }
        }
    }

    private static string Right(char straight, LanguageTag language)
        => straight == '\'' ? "’" : language == LanguageTag.French ? "« or »" : "“ or ”";
}
