using Spectre.Console;

namespace Terminology.Cli.Output;

/// <summary>The looks of a page; the sixteen colours only, so that they are those the person has chosen for the terminal.</summary>
internal static class Styles
{
    public static readonly Style Heading = new(decoration: Decoration.Bold);
    public static readonly Style Found = new(decoration: Decoration.Bold);
    public static readonly Style Aside = new(decoration: Decoration.Dim);
    public static readonly Style Avoid = new(Color.Maroon, decoration: Decoration.Strikethrough);
    public static readonly Style Deleted = new(Color.Maroon, decoration: Decoration.Strikethrough);
    public static readonly Style Inserted = new(Color.Green, decoration: Decoration.Underline);
    public static readonly Style Good = new(Color.Green, decoration: Decoration.Bold);
    public static readonly Style Fair = new(Color.Olive, decoration: Decoration.Bold);
    public static readonly Style Bad = new(Color.Maroon, decoration: Decoration.Bold);

    /// <summary>The look of a score: from 95 what needs a glance, from 75 what needs a hand, below what may help.</summary>
    public static Style OfScore(int score) => score switch
    {
        >= 95 => Good,
        >= 75 => Fair,
        _ => Style.Plain,
    };
}
