using System.Buffers.Binary;
using System.Text;
using Lucene.Net.Util;
using Terminology.Text;

namespace Terminology.Indexing;

/// <summary>The term that stands for a token in an index: a letter for its kind, then its folded text, from which its form can be made again.</summary>
internal static class FormTerm
{
    private const byte Word = (byte)'w';
    private const byte Number = (byte)'n';
    private const byte Identifier = (byte)'i';
    private const byte Mark = (byte)'p';

    /// <summary>A tag, or a word or code too long for a term: its form itself.</summary>
    private const byte Long = (byte)'z';

    private const int LongestText = 1_000;

    /// <summary>The kinds of the words and numbers whose text is in their term.</summary>
    public static ReadOnlySpan<byte> TextKinds => [Word, Number, Identifier];

    /// <summary>The term of a token.</summary>
    public static BytesRef Of(Token token)
    {
        if (token.Class == TokenClass.Tag || token.Text.Length > LongestText) return new BytesRef(Pack(token.Form));

        var bytes = new byte[1 + Encoding.UTF8.GetByteCount(token.Text)];
        bytes[0] = token.Class switch
        {
            TokenClass.Word => Word,
            TokenClass.Punctuation => Mark,
            _ => token.HasValue ? Number : Identifier,
        };
        Encoding.UTF8.GetBytes(token.Text, bytes.AsSpan(1));
        return new BytesRef(bytes);
    }

    /// <summary>The form of the token that a term stands for.</summary>
    public static Form Read(BytesRef term, string language)
    {
        var bytes = term.Bytes.AsSpan(term.Offset, term.Length);
        if (bytes[0] == Long) return Unpack(bytes);

        var text = Encoding.UTF8.GetString(bytes[1..]);
        return bytes[0] switch
        {
            Word => Form.Word(text, language),
            Mark => Form.Mark(text),
            Identifier => Form.Number(text, text),
            _ => Form.Number(text, NumberReader.Value(text, language) ?? text),
        };
    }

    /// <summary>The folded text of a term of one of the <see cref="TextKinds"/>.</summary>
    public static string Text(BytesRef term) => Encoding.UTF8.GetString(term.Bytes.AsSpan(term.Offset + 1, term.Length - 1));

    private static byte[] Pack(in Form form)
    {
        var bytes = new byte[43];
        bytes[0] = Long;
        bytes[1] = (byte)form.Class;
        bytes[2] = (byte)((form.AllCapitals ? 1 : 0) + (form.HasStem ? 2 : 0));
        ulong[] hashes = [form.Text, form.Key, form.Lower, form.Bare, form.Unaccented];
        for (var i = 0; i < hashes.Length; i++) BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(3 + (i * 8)), hashes[i]);
        return bytes;
    }

    private static Form Unpack(ReadOnlySpan<byte> bytes) => new()
    {
        Class = (TokenClass)bytes[1],
        AllCapitals = (bytes[2] & 1) != 0,
        HasStem = (bytes[2] & 2) != 0,
        Text = BinaryPrimitives.ReadUInt64LittleEndian(bytes[3..]),
        Key = BinaryPrimitives.ReadUInt64LittleEndian(bytes[11..]),
        Lower = BinaryPrimitives.ReadUInt64LittleEndian(bytes[19..]),
        Bare = BinaryPrimitives.ReadUInt64LittleEndian(bytes[27..]),
        Unaccented = BinaryPrimitives.ReadUInt64LittleEndian(bytes[35..]),
    };
}
