namespace Terminology.Tests.Glossaries.Linting;

public sealed class LintRulesTests : IDisposable
{
    private readonly LintCase glossary = new();

    public void Dispose() => glossary.Dispose();

    [Fact]
    public void Two_good_concepts_have_no_faults() => Assert.Empty(glossary.Faults());

    [Fact]
    public void Front_matter_is_obligatory()
        => glossary.Replace(LintCase.First, "reliability: 4\n", "").AssertFault(LintCase.First, 1, 1, "“reliability” is missing");

    [Fact]
    public void An_empty_value_is_missing_where_it_stands()
        => glossary.Replace(LintCase.First, "reliability: 4\n", "reliability:\n").AssertFault(LintCase.First, 6, 13, "“reliability” is missing");

    [Fact]
    public void Ids_are_unique()
        => glossary.Add("concepts/C-0001-second.md", ConceptTexts.Approved("C-0001", "reçu", "receipt"))
            .AssertFault("concepts/C-0001-second.md", 2, 5, $"“C-0001” is the id of {LintCase.First} already");

    [Fact]
    public void A_file_name_begins_with_the_id()
        => glossary.Replace(LintCase.First, "id: C-0001", "id: C-0011").AssertFault(LintCase.First, 2, 5, "must be called “C-0011-….md”");

    [Fact]
    public void A_domain_stands_in_the_tree()
        => glossary.Replace(LintCase.First, "domain: logistique/expedition", "domain: logistique/expeditoin")
            .AssertFault(LintCase.First, 3, 9, "did you mean “logistique/expedition”?");

    [Fact]
    public void A_skill_fits_its_domain()
        => glossary.Replace(LintCase.First, "skill: 2.2", "skill: 1.2").AssertFault(LintCase.First, 4, 8, "tree.md gives it “2.2”");

    [Fact]
    public void A_title_names_the_preferred_terms()
        => glossary.Replace(LintCase.First, "# connaissement — ", "# conaissement — ").AssertFault(LintCase.First, 9, 3, "expected “# connaissement — bill of lading”");

    [Fact]
    public void A_language_has_a_preferred_term()
        => glossary.Replace(LintCase.First, "| preferred |", "| admitted |").AssertFault(LintCase.First, 22, 1, "“English” has no preferred term");

    [Fact]
    public void A_region_has_one_preferred_term()
        => glossary.Replace(LintCase.First, "| connaissement | privilégié |", "| connaissement | privilégié | | nom | m | | | |\n| reçu | privilégié |")
            .AssertFault(LintCase.First, 16, 3, "“connaissement” is preferred everywhere already");

    [Fact]
    public void Two_regions_have_a_preferred_term_each()
        => Assert.Empty(glossary.Replace(LintCase.First, "| bill of lading | preferred | full form | noun | sg | | |", "| bill of lading | preferred | full form | noun | sg | UK | |\n| lading bill | preferred | full form | noun | sg | US | |").Faults());

    [Fact]
    public void A_form_is_preferred_in_one_concept()
        => glossary.Add("concepts/C-0003-autre.md", ConceptTexts.Approved("C-0003", "Connaissement", "document of title"))
            .AssertFault("concepts/C-0003-autre.md", 15, 3, "“Connaissement” is preferred in C-0001 too");

    [Fact]
    public void A_form_is_preferred_in_two_concepts_that_are_easily_confused()
        => Assert.Empty(glossary
            .Add("concepts/C-0003-autre.md", ConceptTexts.Approved("C-0003", "connaissement", "document of title") + Related("confusable", "à ne pas confondre", "C-0001-connaissement.md"))
            .Append(LintCase.First, Related("confusable", "à ne pas confondre", "C-0003-autre.md")).Faults());

    [Fact]
    public void A_look_up_form_is_no_term()
        => glossary.Replace(LintCase.First, "\n\n**Définition", "\n| connaissement | graphie de recherche | | | | | | |\n\n**Définition")
            .AssertFault(LintCase.First, 16, 3, "The look-up form “connaissement” is a term of this concept");

    [Fact]
    public void A_term_states_its_part_of_speech()
        => glossary.Replace(LintCase.First, "| full form | noun |", "| full form | |").AssertFault(LintCase.First, 26, 3, "“bill of lading” has no part of speech; fill “POS”");

    [Fact]
    public void A_French_noun_states_its_gender()
        => glossary.Replace(LintCase.First, "| nom | m |", "| nom | |").AssertFault(LintCase.First, 15, 3, "“connaissement” has no gender");

    [Fact]
    public void A_definition_is_there()
        => glossary.Replace(LintCase.First, "**Definition.** Document issued by a carrier.\n*Source: team, 2026.*\n", "").AssertFault(LintCase.First, 22, 1, "add a paragraph “**Definition.** …”");

    [Fact]
    public void A_definition_has_a_source()
        => glossary.Replace(LintCase.First, "*Source\u00A0: rédaction, 2026.*\n", "").AssertFault(LintCase.First, 17, 1, "end it with a line of its own “*Source : …*”");

    [Fact]
    public void A_link_leads_to_a_concept()
        => glossary.Append(LintCase.First, Related("see also", "voir aussi", "C-0009-rien.md")).AssertFault(LintCase.First, 33, 26, "“C-0009-rien.md” leads to no concept file");

    [Fact]
    public void A_link_leads_to_the_place_of_the_concept()
        => glossary.Append(LintCase.First, Related("see also", "voir aussi", "../C-0002-lettre-de-voiture.md"))
            .AssertFault(LintCase.First, 33, 26, "C-0002 is at “C-0002-lettre-de-voiture.md”");

    [Fact]
    public void A_link_leads_to_no_other_file()
        => glossary.Append(LintCase.First, Related("see also", "voir aussi", "../tree.md")).AssertFault(LintCase.First, 33, 26, "“../tree.md” leads to no concept file");

    [Fact]
    public void A_link_leads_to_a_file_of_that_id()
    {
        var faults = glossary.Replace(LintCase.Second, "id: C-0002", "id: C-0012")
            .Append(LintCase.Second, Related("see also", "voir aussi", "C-0001-connaissement.md"))
            .Append(LintCase.First, Related("see also", "voir aussi", "C-0002-lettre-de-voiture.md")).Faults();

        Assert.Contains(faults, fault => (fault.Path, fault.Line, fault.Column) == (LintCase.First, 33, 26) && fault.Message.Contains("a file whose id is “C-0012”", StringComparison.Ordinal));
    }

    [Fact]
    public void Relations_stand_on_both_sides()
        => glossary.Append(LintCase.First, Related("broader", "générique", "C-0002-lettre-de-voiture.md"))
            .AssertFault(LintCase.First, 33, 24, "add “- spécifique / narrower: [connaissement](C-0001-connaissement.md)” there");

    [Fact]
    public void Relations_have_the_inverse_kind_on_the_other_side()
    {
        var faults = glossary.Append(LintCase.First, Related("precedes", "précède", "C-0002-lettre-de-voiture.md"))
            .Append(LintCase.Second, Related("precedes", "précède", "C-0001-connaissement.md")).Faults();

        Assert.Equal([LintCase.First, LintCase.Second], faults.Select(fault => fault.Path));
        Assert.All(faults, fault => Assert.Contains("suit / follows", fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void False_friends_point_to_concepts()
        => glossary.Append(LintCase.First, "\n**False friends.**\n\n| Tempting form | Language | Real meaning | Use |\n|---|---|---|---|\n| avarie | fr | damage → C-0099 | average |\n")
            .AssertFault(LintCase.First, 35, 26, "“→ C-0099” points to a concept that does not exist");

    [Fact]
    public void Quiz_ids_are_known()
        => glossary.Append(LintCase.First, "\n## Quiz\n\n- distracteurs / distractors: C-0002, C-0077\n").AssertFault(LintCase.First, 33, 39, "There is no concept “C-0077”");

    [Fact]
    public void Narrower_concepts_are_excluded_from_the_quiz()
        => glossary.Append(LintCase.First, Related("narrower", "spécifique", "C-0002-lettre-de-voiture.md"))
            .Append(LintCase.Second, Related("broader", "générique", "C-0001-connaissement.md"))
            .AssertFault(LintCase.First, 33, 26, "add it to “- exclure / exclude: …”");

    [Fact]
    public void Codes_point_to_concepts()
        => glossary.Add("codes/documents.md", "---\nlist: documents\n---\n| Code | Français | English | Concept |\n|---|---|---|---|\n| N705 | connaissement | bill of lading | C-0042 |\n")
            .AssertFault("codes/documents.md", 6, 43, "There is no concept “C-0042”");

    [Fact]
    public void Code_lists_have_names_of_their_own()
    {
        const string List = "---\nlist: documents\n---\n| Code | Français | English |\n|---|---|---|\n| N705 | connaissement | bill of lading |\n";

        glossary.Add("codes/a.md", List).Add("codes/b.md", List).AssertFault("codes/b.md", 2, 7, "Another code list is called “documents” already");
    }

    private static string Related(string english, string french, string link) => $"\n## Relations\n\n- {french} / {english}: [x]({link})\n";
}
