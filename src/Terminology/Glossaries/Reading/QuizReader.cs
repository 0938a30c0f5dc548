using Markdig.Syntax;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>Reads the quiz section: lines of concept ids.</summary>
internal static class QuizReader
{
    private const string Distractors = "distracteurs / distractors";
    private const string Exclusions = "exclure / exclude";

    /// <summary>The section.</summary>
    public static QuizSection Read(int place, IEnumerable<Block> blocks, SourceFile file)
    {
        var ids = new Dictionary<string, List<Placed<string>>>(StringComparer.Ordinal) { [Distractors] = [], [Exclusions] = [] };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in ListLines.Read(blocks, file, $"- {Distractors}: C-0216, C-0217"))
        {
            var start = line.Span.Start;
            var text = file.Text[start..Math.Min(line.Span.End + 1, file.Text.Length)];
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            var name = colon < 0 ? text : text[..colon].TrimEnd();
            if (!ids.TryGetValue(name, out var list)) file.Report(start, UnknownWord.Message("a line of the quiz section", name, ids.Keys));
            else if (!seen.Add(name)) file.Report(start, $"“{name}” stands twice; put all ids in one line.");
            else ReadIds(text, colon < 0 ? text.Length : colon + 1, start, file, list);
        }

        return new QuizSection(place, ids[Distractors], ids[Exclusions]);
    }

    private static void ReadIds(string text, int from, int start, SourceFile file, List<Placed<string>> ids)
    {
        var place = from;
        foreach (var part in text[from..].Split(','))
        {
            var id = part.Trim();
            var offset = start + place + (part.Length - part.TrimStart().Length);
            if (ConceptIds.IsId(id)) ids.Add(new Placed<string>(id, offset));
            else file.Report(Math.Min(offset, file.Text.Length), $"“{UnknownWord.Short(id)}” is not a concept id; expected “C-” and four or five digits, with commas between ids.");
            place += part.Length + 1;
        }
    }
}
