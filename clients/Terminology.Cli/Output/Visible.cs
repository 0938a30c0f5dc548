namespace Terminology.Cli.Output;

/// <summary>Makes a text safe to show on a terminal without moving its offsets.</summary>
internal static class Visible
{
    /// <summary>Returns the text with each line end, tab or other control character replaced by one visible character.</summary>
    public static string Of(string text)
        => text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.AsSpan().ContainsAnyInRange('\u007F', '\u009F')
            ? string.Create(text.Length, text, static (shown, text) =>
            {
                for (var i = 0; i < text.Length; i++) shown[i] = Of(text[i]);
            })
            : text;

    private static char Of(char character) => character switch
    {
        '\n' => '⏎',
        '\t' => '⇥',
        _ when char.IsControl(character) => '\uFFFD',
        _ => character,
    };
}
