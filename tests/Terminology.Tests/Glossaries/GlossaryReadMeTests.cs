using System.Globalization;
using System.Text;
using Terminology.Glossaries;
using Terminology.Model;

namespace Terminology.Tests.Glossaries;

/// <summary>The counts that the glossary's README states are those of its files; <c>GOLDEN_UPDATE=1</c> rewrites them.</summary>
public sealed class GlossaryReadMeTests
{
    private const string Begin = "<!-- counts: GOLDEN_UPDATE=1 on the tests rewrites them -->\n";
    private const string End = "<!-- /counts -->";

    [Fact]
    public void States_the_number_of_concepts_of_every_skill_and_domain()
    {
        ShippedGlossary.SkipWithout("concepts");
        var file = Path.Combine(ShippedGlossary.Folder, "README.md");
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        Assert.True(start >= Begin.Length && end >= start, $"README.md has lost the marks around its counts, “{Begin.Trim()}” and “{End}”.");

        var counts = Counts(GlossaryReader.Read(ShippedGlossary.Folder, TestContext.Current.CancellationToken).Glossary!);
        if (Environment.GetEnvironmentVariable("GOLDEN_UPDATE") == "1") File.WriteAllText(file, text[..start] + counts + text[end..]);
        else Assert.Equal(counts, text[start..end]);
    }

    private static string Counts(Glossary glossary)
    {
        var counts = new StringBuilder("\n| Skill | Français | English | Concepts |\n|---|---|---|--:|\n");
        foreach (var field in glossary.SubjectFields.Where(IsSkill))
            counts.Append(CultureInfo.InvariantCulture, $"| {field.Skill} | {field.French} | {field.English} | {glossary.Concepts.Count(concept => concept.Skill == field.Skill)} |\n");

        counts.Append(CultureInfo.InvariantCulture, $"| | **total** | | **{glossary.Concepts.Count}** |\n\n| Domain | Français | English | Concepts |\n|---|---|---|--:|\n");
        foreach (var field in glossary.SubjectFields)
        {
            var count = Depth(field) < 2 ? $"**{field.Concepts}**" : $"{field.Concepts}";
            counts.Append(CultureInfo.InvariantCulture, $"| `{field.Path}` | {field.French} | {field.English} | {count} |\n");
        }

        return counts.Append('\n').ToString();
    }

    // The tree names each skill once, by its topmost field.
    private static bool IsSkill(SubjectField field) => field.Skill.Length > 0 && Depth(field) == 1;

    private static int Depth(SubjectField field) => field.Path.Count(c => c == '/');
}
