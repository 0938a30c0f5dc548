namespace Terminology.Glossaries.Reading;

/// <summary>The form of concept ids: <c>C-</c> and four or five digits.</summary>
internal static class ConceptIds
{
    /// <summary>Whether a text is an id.</summary>
    public static bool IsId(ReadOnlySpan<char> text)
        => text.Length is 6 or 7 && text.StartsWith("C-", StringComparison.Ordinal) && !text[2..].ContainsAnyExceptInRange('0', '9');

    /// <summary>The id that a file name begins with (<c>C-0214-connaissement.md</c> → <c>C-0214</c>); empty if it begins with none.</summary>
    public static string OfFileName(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var end = name.AsSpan(Math.Min(2, name.Length)).IndexOfAnyExceptInRange('0', '9') + 2;
        return end > 1 && end < name.Length && name[end] is ('-' or '.') && IsId(name.AsSpan(0, end)) ? name[..end] : "";
    }
}
