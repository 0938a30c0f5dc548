using Spectre.Console;

namespace Terminology.Cli.Output;

/// <summary>Text for people: with styles on a terminal, plain elsewhere.</summary>
internal sealed class Page
{
    private readonly TextWriter writer;
    private readonly IAnsiConsole? console;

    /// <summary>Makes a page.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="colour">Whether styles are shown.</param>
    /// <param name="width">Columns that wrapped text may fill.</param>
    public Page(TextWriter writer, bool colour, int width)
    {
        this.writer = writer;
        Width = width;
        if (!colour) return;

        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        // The page breaks its lines itself.
        console.Profile.Width = 1_000_000;
    }

    /// <summary>Whether styles are shown; where they are not, differences need marks.</summary>
    public bool Colour => console is not null;

    /// <summary>Columns that wrapped text may fill.</summary>
    public int Width { get; }

    /// <summary>Writes runs of text.</summary>
    public Page Write(params IEnumerable<StyledText> runs)
    {
        foreach (var run in runs)
        {
            if (console is null || run.Style.Equals(Style.Plain)) writer.Write(run.Text);
            else console.Write(new Paragraph(run.Text, run.Style));
        }

        return this;
    }

    /// <summary>Writes runs of text and ends the line.</summary>
    public Page Line(params IEnumerable<StyledText> runs)
    {
        Write(runs);
        writer.WriteLine();
        return this;
    }

    /// <summary>Writes text in lines that all begin at column <paramref name="indent"/>, broken between words, and ends the last.</summary>
    /// <param name="indent">Column of the text, from 0.</param>
    /// <param name="lead">What stands before the first line, from column 0; at least one space follows it.</param>
    /// <param name="runs">The text.</param>
    public Page Wrapped(int indent, IReadOnlyList<StyledText> lead, params IEnumerable<StyledText> runs)
    {
        Write(lead);
        var column = lead.Sum(run => run.Text.Length);
        var isFirst = true;
        foreach (var word in LineBreaking.Words(runs))
        {
            var length = word.Sum(run => run.Text.Length);
            var breaks = !isFirst && column + 1 + length > Width;
            if (breaks) Line();
            var spaces = breaks ? indent : !isFirst ? 1 : Math.Max(indent - column, column == 0 ? 0 : 1);
            Write(new string(' ', spaces)).Write(word);
            column = (breaks ? 0 : column) + spaces + length;
            isFirst = false;
        }

        return Line();
    }
}
