using System.IO.Hashing;
using System.Text;
using Terminology.Sources;

namespace Terminology.Glossaries;

/// <summary>Hashes what was read of a glossary: paths and texts, with line ends made one.</summary>
internal static class ContentHash
{
    /// <summary>32 hexadecimal digits (XXH3, 128 bits): not for secrets, only to tell one content from another.</summary>
    public static string Of(IEnumerable<SourceFile> files)
    {
        var hash = new XxHash128();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            Append(hash, file.Path);
            Append(hash, file.Text.ReplaceLineEndings("\n"));
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    // The length in front keeps the end of one text from being taken for the beginning of the next.
    private static void Append(XxHash128 hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.Append(length);
        hash.Append(bytes);
    }
}
