namespace Terminology.Tests.Glossaries.Linting;

public sealed class DocumentRulesTests : IDisposable
{
    private const string French = "documents/offre.fr.md";
    private const string English = "documents/offre.en.md";

    private readonly LintCase glossary = new LintCase()
        .Add(French, "---\ntitle: Offre\n---\n# Offre\n\nVoici notre offre. Elle est ferme.\n\n- Règlement\u00A0: à vue\n\n| Prix | 12\u202F% |\n|---|---|\n| net | brut |\n")
        .Add(English, "---\ntitle: Offer\n---\n# Offer\n\nHere is our offer. It is firm.\n\n- Payment: at sight\n\n| Price | 12% |\n|---|---|\n| net | gross |\n");

    public void Dispose() => glossary.Dispose();

    [Fact]
    public void A_document_and_its_translation_have_no_faults() => glossary.AssertClean();

    [Fact]
    public void A_document_has_a_translation()
        => glossary.Add("documents/seul.en.md", "# Alone\n").AssertLintFault("documents/seul.en.md", 1, 1, "The translation is missing; add seul.fr.md beside it.");

    [Fact]
    public void Both_have_the_same_blocks()
        => glossary.Replace(English, "- Payment: at sight", "Payment: at sight").AssertLintFault(English, 8, 1, "A paragraph stands here, a list in documents/offre.fr.md:8:1");

    [Fact]
    public void Both_have_as_many_sentences_in_a_block()
        => glossary.Replace(English, "offer. It is firm.", "offer, which is firm.")
            .AssertLintFault(English, 6, 1, "1 sentence stands here, 2 in documents/offre.fr.md:6; split or join sentences until each has its translation.");

    [Fact]
    public void Each_is_in_the_language_of_its_name()
        => glossary.Replace(French, "Voici notre offre. Elle est ferme.", "Here is our offer. It is firm.")
            .AssertLintFault(French, 6, 1, "This is not French; the file holds the document in French, its translation stands beside it.");

    [Fact]
    public void A_name_from_the_other_language_does_not_count()
        => glossary.Replace(English, "- Payment: at sight", "- Buyer: Les Vergers de la Garonne et des Landes SAS, rue de la Gare").AssertClean();

    [Theory]
    [InlineData("Règlement\u00A0: à vue", "Règlement : à vue", 8, 13, "“:” needs a no-break space")]
    [InlineData("12\u202F%", "12 %", 10, 13, "“%” needs a narrow no-break space")]
    [InlineData("Elle est", "C'est", 6, 21, "' is straight")]
    [InlineData("title: Offre", "title: Offre; prix", 2, 13, "“;” needs a narrow no-break space")]
    public void Documents_keep_the_typography_of_concepts(string right, string wrong, int line, int column, string message)
        => glossary.Replace(French, right, wrong).AssertLintFault(French, line, column, message);
}
