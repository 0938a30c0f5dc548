using System.Globalization;
using System.Text;

namespace Terminology.Text;

/// <summary>Letters without their accents.</summary>
internal static class Accents
{
    /// <summary>The text without combining marks, in NFC; case stays.</summary>
    public static string Strip(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text;

        var result = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) result.Append(c);
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }
}
