using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>Languages as TMX files write them.</summary>
internal static class TmxLanguage
{
    /// <summary>Reads a language: <c>EN-us</c>, <c>fr_CA</c>, <c>en-UK</c>, <c>BG-01</c>, <c>eng</c>; false if it is none.</summary>
    /// <param name="written">The language as the file writes it.</param>
    /// <param name="tag">The tag, without what is no part of one.</param>
    /// <param name="isLiteral">Whether the tag says all that was written; false for <c>en-UK</c>, <c>BG-01</c> and <c>eng</c>.</param>
    public static bool TryRead(string? written, out LanguageTag tag, out bool isLiteral)
    {
        isLiteral = true;
        tag = default;
        if (string.IsNullOrEmpty(written) || written.Length > 100) return false;

        var rest = written.AsSpan().Trim();
        while (true)
        {
            if (LanguageTag.TryParse(rest.ToString(), out tag)) break;

            isLiteral = false;
            var cut = rest.LastIndexOfAny('-', '_');
            if (cut <= 0) return false;

            rest = rest[..cut];
        }

        // BCP 47 has one code a language: the shorter one.
        var shorter = tag.Primary switch { "eng" => "en", "fra" or "fre" => "fr", _ => null };
        if (shorter is not null && LanguageTag.TryParse(shorter + tag.Value[3..], out var short2)) (tag, isLiteral) = (short2, false);
        if (isLiteral) isLiteral = tag.Value.Equals(written.Replace('_', '-'), StringComparison.OrdinalIgnoreCase);
        return true;
    }

    /// <summary>Whether a source language says that any variant may be the source.</summary>
    public static bool IsAny(string? written) => written is "*all*" or "*" || (written is not null && written.Equals("*all*", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether what a unit's <c>srclang</c> says leaves a variant the source beside another one, and says more than its language.</summary>
    public static bool Keeps(string written, LanguageTag source, LanguageTag target)
    {
        if (IsAny(written) || !TryRead(written, out var stated, out _)) return true;
        if (stated == source && written == source.Value) return false;

        return stated == source || (stated.SameLanguage(source) ? stated != target : !stated.SameLanguage(target));
    }
}
