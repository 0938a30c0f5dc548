using Terminology.Glossaries.Reading;
using Terminology.Model;
using Terminology.Sources;
using Terminology.Text;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>Definitions and contexts are in the language of their section, the blocks of a document in the language of its file; function words decide.</summary>
internal sealed class TextsAreInTheirLanguage : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Finished)
        {
            foreach (var section in concept.Sections) Check(section, concept.Source);
        }

        foreach (var side in glossary.Documents.SelectMany(pair => new[] { pair.French, pair.English }))
        {
            foreach (var block in side.Blocks())
            {
                if (IsForeign(block.Text, side.Language))
                    side.Source.Report(block.Place, $"This is not {Name(side.Language)}; the file holds the document in {Name(side.Language)}, its translation stands beside it.");
            }
        }
    }

    private static void Check(LanguageSection section, SourceFile file)
    {
        if (section.Definition is { } definition && IsForeign(definition.Value.Text, section.Language))
            file.Report(definition.Place, $"The definition is not {Name(section.Language)}; write it in the language of its section.");

        foreach (var context in section.Contexts)
        {
            if (IsForeign(context.Value.Text, section.Language))
                file.Report(context.Place, $"The context is not {Name(section.Language)}; write one in the language of its section.");
        }
    }

    private static bool IsForeign(string text, LanguageTag language) => FunctionWords.DenyLanguage(text, language.Primary);

    private static string Name(LanguageTag language) => language == LanguageTag.French ? "French" : "English";
}
