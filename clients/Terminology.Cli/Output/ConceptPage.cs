using System.Globalization;
using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>One concept for people: first French, then English, then what it stands next to.</summary>
internal static class ConceptPage
{
    private const int TextColumn = 16;

    private static readonly (string Code, string Name)[] Languages = [("fr", "Français"), ("en", "English")];

    public static void Write(Page page, Concept concept)
    {
        var title = string.Join(" — ", Languages.Select(language => Preferred(concept, language.Code)).Where(term => term.Length > 0));
        page.Line(new StyledText($"{concept.Concept_}  {title}", Styles.Heading));
        page.Line(new StyledText(string.Join(" · ", Facts(concept)), Styles.Aside));

        foreach (var (code, name) in Languages) WriteLanguage(page, concept, code, name);
        WriteRelations(page, concept);
    }

    private static void WriteLanguage(Page page, Concept concept, string code, string name)
    {
        page.Line().Line(new StyledText(name, Styles.Heading));
        WriteTerms(page, concept, code);

        if (concept.Definitions.TryGetValue(code, out var definition)) Paragraph(page, "Definition", definition);
        if (concept.DefinitionSources.TryGetValue(code, out var source)) Aside(page, source);
        foreach (var context in concept.Contexts.Where(context => context.Language == code))
        {
            page.Wrapped(TextColumn, Label("Context"), Highlighting.Runs(context.Text, context.Spans, Styles.Found));
            Aside(page, context.Source);
        }

        if (concept.UsageNotes.TryGetValue(code, out var note)) Paragraph(page, "Usage", note);
        var collocations = string.Join(" ; ", concept.Collocations.Where(words => words.Language == code).Select(words => words.Text));
        if (collocations.Length > 0) Paragraph(page, "Goes with", collocations);
        foreach (var friend in concept.FalseFriends.Where(friend => friend.Language == code)) WriteFalseFriend(page, friend);
    }

    private static void WriteTerms(Page page, Concept concept, string code)
    {
        var terms = concept.Terms.Where(term => term.Language == code).ToArray();
        var width = Math.Min(terms.Select(term => term.Text.Length).DefaultIfEmpty().Max(), 40);
        foreach (var term in terms)
        {
            var style = TermWording.IsToAvoid(term.Status) ? Styles.Avoid : term.Status == TermStatus.Preferred ? Styles.Good : Spectre.Console.Style.Plain;
            page.Wrapped(2 + width + 2, ["  ", new StyledText(term.Text, style)], new StyledText(Remarks(concept, term), Styles.Aside));
        }
    }

    private static void WriteFalseFriend(Page page, FalseFriend friend)
    {
        var meaning = friend.MeaningConcept.Length == 0 ? friend.Meaning : $"{friend.Meaning} ({friend.MeaningConcept})";
        page.Wrapped(
            TextColumn,
            Label("False friend"),
            new StyledText(friend.Form, Styles.Avoid),
            $" ({friend.FormLanguage}) means {meaning}; use ",
            new StyledText(friend.Use, Styles.Found));
    }

    private static void WriteRelations(Page page, Concept concept)
    {
        if (concept.Relations.Count == 0) return;
        page.Line().Line(new StyledText("Related", Styles.Heading));
        foreach (var relation in concept.Relations)
        {
            var names = Languages.Select(language => relation.Preferred.GetValueOrDefault(language.Code, "")).Where(name => name.Length > 0);
            page.Wrapped(TextColumn, Label(Names.Spoken(relation.Kind)), $"{string.Join(" — ", names)} ({relation.Concept})");
        }
    }

    private static void Paragraph(Page page, string label, string text) => page.Wrapped(TextColumn, Label(label), text);

    private static void Aside(Page page, string source)
    {
        if (source.Length > 0) page.Wrapped(TextColumn, [], new StyledText($"({source})", Styles.Aside));
    }

    private static IReadOnlyList<StyledText> Label(string text) => ["  ", new StyledText(text, Styles.Aside)];

    private static string Remarks(Concept concept, Term term)
    {
        string[] remarks =
        [
            Status(concept, term),
            term.Type is TermType.Unspecified or TermType.FullForm ? "" : Names.Spoken(term.Type),
            TermWording.Grammar(term),
            term.Region,
            term.Register is Register.Unspecified or Register.Neutral ? "" : Names.Spoken(term.Register),
            term.ExactCase ? "exact case" : "",
        ];
        return string.Join(", ", remarks.Where(remark => remark.Length > 0));
    }

    private static string Status(Concept concept, Term term)
    {
        var status = TermWording.Status(term.Status);
        var advice = TermWording.Advice(term.Status, Preferred(concept, term.Language));
        return advice.Length == 0 ? status : $"{status}: {advice}";
    }

    private static IEnumerable<string> Facts(Concept concept)
    {
        if (concept.SubjectField.Length > 0) yield return concept.SubjectField;
        if (concept.Skill.Length > 0) yield return $"skill {concept.Skill}";
        yield return Names.Spoken(concept.Status);
        if (concept.Reliability > 0) yield return string.Create(CultureInfo.InvariantCulture, $"reliability {concept.Reliability} of 5");
        if (concept.Difficulty > 0) yield return string.Create(CultureInfo.InvariantCulture, $"difficulty {concept.Difficulty} of 3");
        if (concept.Strict) yield return "strict";
    }

    private static string Preferred(Concept concept, string language)
        => concept.Terms.FirstOrDefault(term => term.Language == language && term.Status == TermStatus.Preferred)?.Text ?? "";
}
