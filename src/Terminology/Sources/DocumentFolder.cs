using Terminology.Model;

namespace Terminology.Sources;

/// <summary>A folder of bilingual documents: <c>name.fr.md</c> beside <c>name.en.md</c>.</summary>
internal sealed class DocumentFolder
{
    /// <summary>How the name of a French document ends.</summary>
    public const string French = ".fr.md";

    /// <summary>How the name of an English document ends.</summary>
    public const string English = ".en.md";

    private readonly string folder;
    private readonly string prefix;
    private readonly List<string> pairs = [];
    private readonly List<Fault> missing = [];

    /// <param name="folder">The folder; where it does not exist there are no documents.</param>
    /// <param name="prefix">What paths in faults begin with.</param>
    public DocumentFolder(string folder, string prefix)
    {
        this.folder = folder;
        this.prefix = prefix;
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md") : [];
        var names = files.Select(file => Path.GetFileName(file)).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names.Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!names.Contains(name + French)) missing.Add(Missing(name + English, name + French));
            else if (!names.Contains(name + English)) missing.Add(Missing(name + French, name + English));
            else pairs.Add(name);
        }
    }

    /// <summary>A fault for every document without its translation.</summary>
    public IReadOnlyList<Fault> Untranslated => missing;

    /// <summary>The document pairs by name in ordinal order, each read when it is asked for.</summary>
    public IEnumerable<DocumentPair> Pairs => pairs.Select(name => new DocumentPair(name, Read(name + French, LanguageTag.French), Read(name + English, LanguageTag.English)));

    private DocumentFile Read(string name, LanguageTag language) => DocumentFile.Read(Path.Combine(folder, name), prefix + name, language);

    private Fault Missing(string present, string absent) => new(prefix + present, 1, 1, $"The translation is missing; add {absent} beside it.");

    private static string? NameOf(string file)
        => file.EndsWith(French, StringComparison.Ordinal) ? file[..^French.Length] : file.EndsWith(English, StringComparison.Ordinal) ? file[..^English.Length] : null;
}
