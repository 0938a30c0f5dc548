namespace Terminology.Sources;

/// <summary>A document and its translation, which have the same blocks in the same order.</summary>
/// <param name="Name">Name of the two files without language and extension.</param>
/// <param name="French">The French document.</param>
/// <param name="English">The English document.</param>
internal sealed record DocumentPair(string Name, DocumentFile French, DocumentFile English)
{
    /// <summary>Each block with its counterpart; what keeps a block from having one is reported. None where the two differ in shape or cannot be parsed.</summary>
    public IReadOnlyList<(DocumentBlock French, DocumentBlock English)> Align()
    {
        if (French.Document is null || English.Document is null) return [];

        var french = French.Blocks();
        var english = English.Blocks();
        if (!HaveOneShape(french, english)) return [];

        var pairs = french.Zip(english).ToList();
        foreach (var (block, counterpart) in pairs) CheckBothSpeak(block, counterpart);
        return pairs;
    }

    private bool HaveOneShape(IReadOnlyList<DocumentBlock> french, IReadOnlyList<DocumentBlock> english)
    {
        for (var i = 0; i < Math.Min(french.Count, english.Count); i++)
        {
            if (french[i].Kind == english[i].Kind) continue;
            English.Source.Report(english[i].Place, $"{Capital(english[i].Kind)} stands here, {french[i].Kind} in {French.Source.Path}{At(french[i])}; both must have the same blocks in the same order.");
            return false;
        }

        if (french.Count > english.Count)
            English.Source.Report(English.Source.Text.Length, $"The document ends here, but {French.Source.Path} goes on with {french[english.Count].Kind}{At(french[english.Count])}; both must have the same blocks in the same order.");
        else if (english.Count > french.Count)
            English.Source.Report(english[french.Count].Place, $"{Capital(english[french.Count].Kind)} stands here, but {French.Source.Path} has ended; both must have the same blocks in the same order.");
        return french.Count == english.Count;
    }

    private void CheckBothSpeak(DocumentBlock french, DocumentBlock english)
    {
        if (french.Text.Length == 0 && english.HasLetter)
            French.Source.Report(french.Place, $"{Capital(french.Kind)} is empty here, but not in {English.Source.Path}; translate it or empty both.");
        if (english.Text.Length == 0 && french.HasLetter)
            English.Source.Report(english.Place, $"{Capital(english.Kind)} is empty here, but not in {French.Source.Path}; translate it or empty both.");
    }

    private string At(DocumentBlock block)
    {
        var (line, column) = French.Source.LineAndColumn(block.Place);
        return FormattableString.Invariant($":{line}:{column}");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
