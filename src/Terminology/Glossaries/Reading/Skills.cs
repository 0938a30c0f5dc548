namespace Terminology.Glossaries.Reading;

/// <summary>The skills of the professional title, and geopolitics.</summary>
internal static class Skills
{
    /// <summary>Their numbers in order.</summary>
    public static readonly IReadOnlyList<string> All = ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1"];
}
