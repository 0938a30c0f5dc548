using Spectre.Console;

namespace Terminology.Cli.Output;

/// <summary>Splits styled text where a line may break.</summary>
internal static class LineBreaking
{
    /// <summary>Returns the words of a text, each with its styles. Only plain spaces part words: a no-break space keeps its word together.</summary>
    public static IEnumerable<IReadOnlyList<StyledText>> Words(IEnumerable<StyledText> runs)
    {
        var word = new List<StyledText>();
        foreach (var (text, style) in runs)
        {
            var from = 0;
            for (var space = text.IndexOf(' '); space >= 0; space = text.IndexOf(' ', from))
            {
                Add(text[from..space], style);
                if (word.Count > 0) yield return word;
                word = [];
                from = space + 1;
            }

            Add(text[from..], style);
        }

        if (word.Count > 0) yield return word;

        void Add(string part, Style style)
        {
            if (part.Length > 0) word.Add(new StyledText(part, style));
        }
    }
}
