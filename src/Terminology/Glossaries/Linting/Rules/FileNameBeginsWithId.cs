using Terminology.Glossaries.Reading;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>The name of a file begins with the id of its concept.</summary>
internal sealed class FileNameBeginsWithId : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts)
        {
            if (ConceptIds.IsId(concept.Id) && ConceptIds.OfFileName(concept.Source.Path) != concept.Id)
                concept.Source.Report(concept.FrontMatter.Place("id"), $"The file of “{concept.Id}” must be called “{concept.Id}-….md”; rename it or correct the id.");
        }
    }
}
