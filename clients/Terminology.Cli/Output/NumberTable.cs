using System.Globalization;

namespace Terminology.Cli.Output;

/// <summary>A table of numbers for people: a label, then columns set to the right; each is two wider than its heading, and eight at least.</summary>
/// <param name="page">Where to.</param>
/// <param name="labelWidth">Columns of the label.</param>
/// <param name="headings">Headings of the numbers.</param>
internal sealed class NumberTable(Page page, int labelWidth, IReadOnlyList<string> headings)
{
    private const int Narrowest = 8;

    /// <summary>Writes the headings.</summary>
    public void Head(string label) => page.Line(new StyledText(label.PadRight(labelWidth) + string.Concat(headings.Select((text, i) => text.PadLeft(Width(i)))), Styles.Heading));

    /// <summary>Writes a row.</summary>
    /// <param name="label">What it is of; of one that is too long the end is shown.</param>
    /// <param name="numbers">One for each heading; null leaves the place empty.</param>
    public void Row(string label, params IReadOnlyList<long?> numbers)
        => page.Line((Fitting(label).PadRight(labelWidth) + string.Concat(numbers.Select((number, i) => Text(number).PadLeft(Width(i))))).TrimEnd());

    private int Width(int column) => Math.Max(Narrowest, headings[column].Length + 2);

    private string Fitting(string label) => label.Length < labelWidth ? label : $"…{label[^(labelWidth - 2)..]}";

    private static string Text(long? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? "";
}
