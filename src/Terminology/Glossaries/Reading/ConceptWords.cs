using Terminology.Model;

namespace Terminology.Glossaries.Reading;

/// <summary>The fixed words of a concept file, as the format of the glossary lists them.</summary>
internal static class ConceptWords
{
    public static readonly WordList<TermColumn> TermColumns = new(
        "a column of the term table",
        ("Terme", "Term", TermColumn.Term),
        ("Statut", "Status", TermColumn.Status),
        ("Type", "Type", TermColumn.Type),
        ("Cat.", "POS", TermColumn.PartOfSpeech),
        ("Genre", "Gender", TermColumn.Gender),
        ("Nombre", "Number", TermColumn.Number),
        ("Zone", "Region", TermColumn.Region),
        ("Registre", "Register", TermColumn.Register),
        ("Formes", "Forms", TermColumn.Forms),
        ("Contrôle", "Check", TermColumn.Check));

    public static readonly WordList<TermStatus> Statuses = new(
        "a status",
        ("privilégié", "preferred", TermStatus.Preferred),
        ("admis", "admitted", TermStatus.Admitted),
        ("déconseillé", "deprecated", TermStatus.Deprecated),
        ("interdit", "forbidden", TermStatus.Forbidden),
        ("remplacé", "superseded", TermStatus.Superseded),
        ("proposé", "proposed", TermStatus.Proposed),
        ("graphie de recherche", "look-up form", TermStatus.LookupForm));

    public static readonly WordList<TermType> Types = new(
        "a type of term",
        ("forme complète", "full form", TermType.FullForm),
        ("forme courte", "short form", TermType.ShortForm),
        ("sigle", "acronym", TermType.Acronym),
        ("abréviation", "abbreviation", TermType.Abbreviation),
        ("variante", "variant", TermType.Variant),
        ("locution", "phrase", TermType.Phrase));

    public static readonly WordList<PartOfSpeech> PartsOfSpeech = new(
        "a part of speech",
        ("nom", "noun", PartOfSpeech.Noun),
        ("verbe", "verb", PartOfSpeech.Verb),
        ("adjectif", "adjective", PartOfSpeech.Adjective),
        ("adverbe", "adverb", PartOfSpeech.Adverb),
        ("autre", "other", PartOfSpeech.Other));

    public static readonly WordList<Gender> Genders = new(
        "a gender", ("m", "m", Gender.Masculine), ("f", "f", Gender.Feminine), ("m/f", "m/f", Gender.Common));

    public static readonly WordList<GrammaticalNumber> Numbers = new(
        "a number", ("sg", "sg", GrammaticalNumber.Singular), ("pl", "pl", GrammaticalNumber.Plural));

    public static readonly WordList<Register> Registers = new(
        "a register",
        ("neutre", "neutral", Register.Neutral),
        ("technique", "technical", Register.Technical),
        ("courant", "common", Register.Common),
        ("métier", "trade", Register.Trade),
        ("soutenu", "formal", Register.Formal),
        ("familier", "informal", Register.Informal),
        ("vieilli", "dated", Register.Dated));

    public static readonly WordList<bool> Checks = new("a way to check", ("casse exacte", "exact case", true));

    public static readonly WordList<ParagraphLabel> Labels = new(
        "a label",
        ("Définition", "Definition", ParagraphLabel.Definition),
        ("Contexte", "Context", ParagraphLabel.Context),
        ("Usage", "Usage", ParagraphLabel.Usage),
        ("Collocations", "Collocations", ParagraphLabel.Collocations),
        ("Faux amis", "False friends", ParagraphLabel.FalseFriends));

    public static readonly WordList<FalseFriendColumn> FalseFriendColumns = new(
        "a column of the table of false friends",
        ("Forme tentante", "Tempting form", FalseFriendColumn.Form),
        ("Langue", "Language", FalseFriendColumn.Language),
        ("Sens réel", "Real meaning", FalseFriendColumn.Meaning),
        ("Employer", "Use", FalseFriendColumn.Use));

    private static readonly string[] FrenchRegions = ["FR", "BE", "CA", "CH", "LU"];
    private static readonly string[] EnglishRegions = ["UK", "US", "CA", "IE", "AU"];

    /// <summary>The regions of a language.</summary>
    public static IReadOnlyList<string> Regions(LanguageTag language) => language == LanguageTag.French ? FrenchRegions : EnglishRegions;
}
