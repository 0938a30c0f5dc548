using System.Security.Cryptography;
using Terminology.Model;

namespace Terminology.Storage.Tables;

/// <summary>What makes two units the same: languages, source and target with their tags, document and context, bit for bit.</summary>
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
        foreach (var (side, tags) in new[] { (1L, content.SourceTags), (2L, content.TargetTags) })
        {
            foreach (var tag in tags) fields.Add(side).Add((long)tag.Kind).Add((long)tag.Id).Add((long)tag.Position).Add(tag.Native);
        }

        if (content.Context != SegmentContext.None)
            fields.Add(content.Context.Key).Add((long)content.Context.Previous.Kind).Add(content.Context.Previous.Text).Add((long)content.Context.Next.Kind).Add(content.Context.Next.Text);

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(fields.Written, hash);
        return hash[..Size].ToArray();
    }
}
