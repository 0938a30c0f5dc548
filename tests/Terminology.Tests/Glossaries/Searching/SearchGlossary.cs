using Terminology.Glossaries;
using Terminology.Model;

namespace Terminology.Tests.Glossaries.Searching;

/// <summary>A small glossary with what search must cope with.</summary>
internal static class SearchGlossary
{
    public static Glossary Make() => new(
        [
            Concept("C-0005", "adv", Fr("à l’usine"), En("ex works")),
            Concept("C-0131", "adv/commandes", Fr("crédit documentaire"), Fr("Credoc", TermStatus.Admitted), En("documentary credit"), En("documentary credti", TermStatus.LookupForm)),
            Concept(
                "C-0214", "logistique/expedition",
                Fr("connaissement maritime"), Fr("connaissement", TermStatus.Admitted), Fr("B/L", TermStatus.Admitted, "BL"),
                Fr("police de chargement", TermStatus.Deprecated), Fr("conaissement", TermStatus.LookupForm),
                En("bill of lading", TermStatus.Preferred, "bills of lading"), En("B/L", TermStatus.Admitted, "BL", "Bs/L")),
            Concept("C-0216", "logistique/expedition", Fr("lettre de transport maritime"), En("sea waybill")),
            Concept("C-0217", "logistique/expedition", Fr("lettre de voiture"), En("consignment note")),
            Concept("C-0220", "logistique/expedition", Fr("lettre de transport aérien"), Fr("LTA", TermStatus.Admitted), En("air waybill"), En("AWB", TermStatus.Admitted)),
            Concept("C-0406", "logistique/dedouanement", Fr("certificat d’origine"), En("certificate of origin")),
            Concept("C-0500", "logistique/litiges", Fr("avarie"), En("damage"), En("B/E", TermStatus.Admitted)),
            Concept("C-0600", "logistique/solution", Fr("porte-conteneurs"), En("container ship")),
            Concept("C-0700", "adv", Fr("œuvre"), En("work")),
            Concept("C-0801", "logistique", Fr("port"), En("harbour")),
            Concept("C-0802", "logistique", Fr("porte"), En("door")),
            Concept("C-0803", "commercial", Fr("exportateur"), En("exporter")),
            Concept("C-0804", "commercial", Fr("exportation"), En("export")),
            Concept("C-0805", "logistique", Fr("droits de port"), En("harbour dues")),
            Concept("C-0806", "logistique", Fr("gestion des ports"), En("management of harbours")),
        ],
        new[] { "adv", "adv/commandes", "logistique", "logistique/expedition", "logistique/dedouanement", "logistique/litiges", "logistique/solution", "commercial" }
            .Select(path => new SubjectField(path, "", path, path, 0)),
        [new CodeList("incoterms", "", "", [new Code("EXW", "à l’usine", "ex works", "C-0005")])],
        "0123456789abcdef0123456789abcdef");

    private static Concept Concept(string id, string field, params Term[] terms)
        => new(id, ConceptStatus.Approved) { SubjectField = field, Terms = terms };

    private static Term Fr(string text, TermStatus status = TermStatus.Preferred, params string[] forms) => new("fr-1", LanguageTag.French, text, status) { Forms = forms };

    private static Term En(string text, TermStatus status = TermStatus.Preferred, params string[] forms) => new("en-1", LanguageTag.English, text, status) { Forms = forms };
}
