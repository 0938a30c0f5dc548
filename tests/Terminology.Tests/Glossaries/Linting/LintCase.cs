using Terminology.Glossaries;
using Terminology.Model;

namespace Terminology.Tests.Glossaries.Linting;

/// <summary>A glossary of two good concepts that a test spoils, and what the reader says of it.</summary>
internal sealed class LintCase : IDisposable
{
    public const string First = "concepts/C-0001-connaissement.md";
    public const string Second = "concepts/C-0002-lettre-de-voiture.md";

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string> files = new()
    {
        ["tree.md"] = ConceptTexts.Tree,
        [First] = ConceptTexts.Approved("C-0001", "connaissement", "bill of lading"),
        [Second] = ConceptTexts.Approved("C-0002", "lettre de voiture", "consignment note"),
    };

    /// <summary>Replaces a text that must be there, where it stands first.</summary>
    public LintCase Replace(string file, string text, string replacement)
    {
        var place = files[file].IndexOf(text, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{text} is not in {file}");
        files[file] = files[file][..place] + replacement + files[file][(place + text.Length)..];
        return this;
    }

    public LintCase Append(string file, string text)
    {
        files[file] += text;
        return this;
    }

    public LintCase Add(string file, string text)
    {
        files[file] = text;
        return this;
    }

    public IReadOnlyList<Fault> Faults()
    {
        foreach (var (path, text) in files) folder.Write(path, text);
        return GlossaryReader.Read(folder.Path, TestContext.Current.CancellationToken).Faults;
    }

    /// <summary>Asserts that there is exactly one fault, where it stands and what it says.</summary>
    public void AssertFault(string file, int line, int column, string message)
    {
        var fault = Assert.Single(Faults());
        Assert.Equal((file, line, column), (fault.Path, fault.Line, fault.Column));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
