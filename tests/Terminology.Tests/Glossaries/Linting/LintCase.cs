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
        [Second] = ConceptTexts.Approved("C-0002", "lettre de voiture", "consignment note")
            .Replace("Document émis par un transporteur.", "Écrit signé par l’expéditeur et remis au voiturier.", StringComparison.Ordinal)
            .Replace("Document issued by a carrier.", "Paper signed by a sender and handed to the haulier.", StringComparison.Ordinal),
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

    /// <summary>What the service says of it.</summary>
    public IReadOnlyList<Fault> Faults() => GlossaryReader.Read(Written(), TestContext.Current.CancellationToken).Faults;

    /// <summary>What the linter says of it.</summary>
    public IReadOnlyList<Fault> LintFaults() => GlossaryReader.Lint(Written(), TestContext.Current.CancellationToken).Faults;

    /// <summary>Asserts that there is exactly one fault that the service sees, where it stands and what it says.</summary>
    public void AssertFault(string file, int line, int column, string message) => AssertSingle(Faults(), file, line, column, message);

    /// <summary>Asserts that there is exactly one fault that the linter sees, where it stands and what it says; and that the service does not mind.</summary>
    public void AssertLintFault(string file, int line, int column, string message)
    {
        Assert.Empty(Faults());
        AssertSingle(LintFaults(), file, line, column, message);
    }

    /// <summary>Asserts that neither the service nor the linter sees a fault.</summary>
    public void AssertClean() => Assert.Empty(LintFaults());

    private static void AssertSingle(IReadOnlyList<Fault> faults, string file, int line, int column, string message)
    {
        var fault = Assert.Single(faults);
        Assert.Equal((file, line, column), (fault.Path, fault.Line, fault.Column));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    private string Written()
    {
        foreach (var (path, text) in files) folder.Write(path, text);
        return folder.Path;
    }

    public void Dispose() => folder.Dispose();
}
