using System.Security.Cryptography;
using Terminology.Model;

namespace Terminology.Storage.Tables;

/// <summary>What makes two units the same: languages, source, target and document, bit for bit.</summary>
internal static class ContentIdentity
{
    /// <summary>Bytes of an identity.</summary>
    public const int Size = 16;

    /// <summary>The identity of a content: the first 128 bits of SHA-256, so that nobody can write two texts of one identity.</summary>
    /// <exception cref="System.Text.EncoderFallbackException">A text holds a lone surrogate.</exception>
    public static byte[] Of(UnitContent content)
    {
        var fields = FieldBuffer.Rent()
            .Add(content.SourceLanguage.Value)
            .Add(content.TargetLanguage.Value)
            .Add(content.Source)
            .Add(content.Target)
            .Add(content.Document);

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(fields.Written, hash);
        return hash[..Size].ToArray();
    }
}
