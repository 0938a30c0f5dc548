using Terminology.Text;

namespace Terminology.Memories;

/// <summary>The word-stem tables that scores are computed with.</summary>
public static class StemTables
{
    /// <summary>Their version; scores of two versions may differ.</summary>
    public static string Version => LightStem.Version;
}
