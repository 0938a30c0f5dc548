using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>Reads one concept file. What depends on other files is left to the linter.</summary>
internal static class ConceptFileReader
{
    private static readonly string[] Names = ["id", "domain", "skill", "status", "reliability", "difficulty", "check"];

    private static readonly (string Name, string What, string[] Values)[] ClosedValues =
    [
        ("skill", "a skill", [.. Skills.All]),
        ("status", "a status of a concept", ["draft", "approved"]),
        ("reliability", "a reliability", ["1", "2", "3", "4", "5"]),
        ("difficulty", "a difficulty", ["1", "2", "3"]),
        ("check", "a way to check", ["strict"]),
    ];

    /// <summary>The file as read; null if it cannot be parsed at all. What is wrong is reported to <paramref name="file"/>.</summary>
    public static ConceptFile? Read(SourceFile file)
    {
        if (file.Faults.Count > 0 || MarkdownSource.Parse(file) is not { } document) return null;

        var frontMatter = FrontMatterReader.Read(document, file, Names);
        CheckValues(frontMatter, file);
        var sections = new ConceptSections(file);
        sections.Read(document);

        var draft = frontMatter.Value("status") == "draft";
        var relations = sections.Find(ConceptSection.Relations);
        var quiz = sections.Find(ConceptSection.Quiz);
        return new ConceptFile(
            file,
            frontMatter,
            sections.Title,
            ReadLanguage(LanguageTag.French, sections.Find(ConceptSection.French), file, draft),
            ReadLanguage(LanguageTag.English, sections.Find(ConceptSection.English), file, draft))
        {
            Relations = relations is null ? [] : RelationReader.Read(relations.Blocks, file),
            RelationBlocks = relations?.Blocks ?? [],
            Quiz = quiz is null ? new QuizSection(0, [], []) : QuizReader.Read(quiz.Place, quiz.Blocks, file),
        };
    }

    private static void CheckValues(FrontMatter frontMatter, SourceFile file)
    {
        if (frontMatter.Find("id") is { } id && !ConceptIds.IsId(id.Value))
            file.Report(id.Place, $"“{UnknownWord.Short(id.Value)}” is not a concept id; expected “C-” and four or five digits.");

        foreach (var (name, what, values) in ClosedValues)
        {
            if (frontMatter.Find(name) is { } value && !values.Contains(value.Value)) file.Report(value.Place, UnknownWord.Message(what, value.Value, values));
        }
    }

    private static LanguageSection ReadLanguage(LanguageTag language, ConceptSection? section, SourceFile file, bool draft)
        => section is null
            ? new LanguageSection(language, 0)
            : new LanguageSectionReader(file, new LanguageSection(language, section.Place) { Blocks = section.Blocks }, draft).Read();
}
