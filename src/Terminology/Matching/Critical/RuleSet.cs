using System.Reflection;
using Terminology.Sources;

namespace Terminology.Matching.Critical;

/// <summary>The rules, read once from the files built into the engine.</summary>
internal static class RuleSet
{
    /// <summary>All rules in the order of their files.</summary>
    public static IReadOnlyList<Rule> All { get; } = Load();

    // Behind All: static members are set from top to bottom.
    private static readonly Dictionary<string, ExpressionTree> Trees =
        new[] { "en", "fr" }.ToDictionary(language => language, language => ExpressionTree.Of(All, language), StringComparer.Ordinal);

    /// <summary>The expressions of all rules in a language, or null if they have none in it.</summary>
    /// <param name="language">Primary subtag.</param>
    public static ExpressionTree? TreeOf(string language) => Trees.GetValueOrDefault(language);

    private static IReadOnlyList<Rule> Load()
    {
        const string folder = "critical-rules/";
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

        Rule Read(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return RuleReader.Read(new SourceFile(name[folder.Length..], reader.ReadToEnd()));
        }
    }
}
