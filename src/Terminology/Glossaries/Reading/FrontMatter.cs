namespace Terminology.Glossaries.Reading;

/// <summary>The front matter of a file: its values by name.</summary>
/// <param name="values">The values, each with its place.</param>
internal sealed class FrontMatter(IReadOnlyDictionary<string, Placed<string>> values)
{
    /// <summary>The value of a name; null if it is not there or empty.</summary>
    public Placed<string>? Find(string name) => values.TryGetValue(name, out var value) && value.Value.Length > 0 ? value : null;

    /// <summary>The value of a name; empty if it is not there.</summary>
    public string Value(string name) => Find(name)?.Value ?? "";

    /// <summary>Where the value of a name stands; the start of the file if it is not there.</summary>
    public int Place(string name) => values.TryGetValue(name, out var value) ? value.Place : 0;
}
