using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>Reads the section of one language: term table, labelled paragraphs, false friends.</summary>
internal sealed class LanguageSectionReader(SourceFile file, LanguageSection section, bool draft)
{
    private bool termsRead;
    private bool falseFriendsAnnounced;

    /// <summary>Reads the blocks of the section.</summary>
    public LanguageSection Read()
    {
        foreach (var block in section.Blocks)
        {
            var place = Math.Max(block.Span.Start, 0);
            if (falseFriendsAnnounced && block is not Table) file.Report(place, "The table of false friends must follow its label; move it here.");
            switch (block)
            {
                case Table table:
                    ReadTable(table);
                    break;
                case ParagraphBlock paragraph when LabelledParagraph.Read(paragraph) is { } labelled:
                    falseFriendsAnnounced = false;
                    ReadParagraph(labelled, place);
                    break;
                default:
                    falseFriendsAnnounced = false;
                    file.Report(place, $"Only the term table and paragraphs with a label may stand here; expected a label such as “**{Word(ParagraphLabel.Usage)}.**”.");
                    break;
            }
        }

        if (falseFriendsAnnounced) file.Report(section.Place, $"“{Word(ParagraphLabel.FalseFriends)}” has no table; add it.");
        return section;
    }

    private string Word(ParagraphLabel label) => ConceptWords.Labels.Word(label, section.Language);

    private void ReadTable(Table table)
    {
        if (falseFriendsAnnounced)
        {
            section.FalseFriends.AddRange(new FalseFriendTableReader(file, section.Language).Read(table));
            falseFriendsAnnounced = false;
        }
        else if (termsRead)
        {
            file.Report(table.Span.Start, $"A second term table stands here; put all terms in one, or write “**{Word(ParagraphLabel.FalseFriends)}.**” above a table of false friends.");
        }
        else
        {
            section.Terms = new TermTableReader(file, section.Language, draft).Read(table);
            termsRead = true;
        }
    }

    private void ReadParagraph(LabelledParagraph paragraph, int place)
    {
        if (ConceptWords.Labels.Read(paragraph.Label, section.Language, out var fault) is not { } label)
        {
            file.Report(place, fault);
            return;
        }

        if (label != ParagraphLabel.FalseFriends && paragraph.Text.Length == 0)
        {
            file.Report(place, $"“{Word(label)}” says nothing; write its text behind the label or remove it.");
            return;
        }

        switch (label)
        {
            case ParagraphLabel.Definition when section.Definition is not null:
            case ParagraphLabel.Usage when section.Usage is not null:
                file.Report(place, $"“{Word(label)}” stands twice in this section; keep one.");
                break;
            case ParagraphLabel.Definition:
                section.Definition = new Placed<Definition>(new Definition(section.Language, paragraph.Text, paragraph.Source), place);
                break;
            case ParagraphLabel.Usage:
                section.Usage = new UsageNote(section.Language, paragraph.Text);
                break;
            case ParagraphLabel.Context:
                section.Contexts.Add(new Placed<ContextSentence>(new ContextSentence(section.Language, paragraph.Text, paragraph.Bold, paragraph.Source), place));
                break;
            case ParagraphLabel.Collocations:
                section.Collocations.AddRange(Collocations(paragraph.Text));
                break;
            case ParagraphLabel.FalseFriends:
                falseFriendsAnnounced = true;
                break;
        }
    }

    private IEnumerable<Collocation> Collocations(string text)
        => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(words => new Collocation(section.Language, words));
}
