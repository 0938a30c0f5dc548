using Terminology.V1;

namespace Terminology.Server.Tests.Cli;

/// <summary>A concept with something of everything.</summary>
internal static class Concepts
{
    public static Concept BillOfLading() => new()
    {
        Concept_ = "C-0214", SubjectField = "logistique/documents", Skill = "2.2", Status = ConceptStatus.Approved, Reliability = 4, Difficulty = 2, Strict = true,
        Definitions = { ["fr"] = "Document émis par le transporteur maritime.", ["en"] = "Document issued by a sea carrier." },
        DefinitionSources = { ["fr"] = "rédaction du glossaire, 2026" },
        Terms =
        {
            new Term
            {
                Id = "fr-1", Language = "fr", Text = "connaissement maritime", Status = TermStatus.Preferred, Type = TermType.FullForm,
                PartOfSpeech = PartOfSpeech.Noun, Gender = Gender.Masculine, Number = Number.Singular, Register = Register.Technical,
            },
            new Term { Id = "fr-2", Language = "fr", Text = "police de chargement", Status = TermStatus.Deprecated, Type = TermType.Variant },
            new Term { Id = "en-1", Language = "en", Text = "bill of lading", Status = TermStatus.Preferred, Type = TermType.FullForm },
            new Term { Id = "en-2", Language = "en", Text = "B/L", Status = TermStatus.Admitted, Type = TermType.Acronym, ExactCase = true, Region = "UK" },
        },
        Contexts = { new Context { Language = "en", Text = "The bank wants the bills of lading.", Spans = { new Span { Start = 19, Length = 15 } }, Source = "offer.en.md" } },
        UsageNotes = { ["fr"] = "Le connaissement aérien n’existe pas." },
        Collocations = { new Collocation { Language = "fr", Text = "émettre un ~" }, new Collocation { Language = "fr", Text = "endosser un ~" } },
        FalseFriends = { new FalseFriend { Language = "fr", Form = "waybill", FormLanguage = "en", Meaning = "lettre de transport", MeaningConcept = "C-0216", Use = "bill of lading" } },
        Relations = { new Relation { Kind = RelationKind.Broader, Concept = "C-0200", Preferred = { ["fr"] = "document de transport", ["en"] = "transport document" } } },
    };
}
