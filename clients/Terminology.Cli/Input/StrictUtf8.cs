using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Terminology.Cli.Input;

/// <summary>Reads UTF-8 and nothing else: no character is guessed or replaced.</summary>
internal static class StrictUtf8
{
    /// <summary>Returns whether the bytes are UTF-8, and their text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="text">The text; what comes before the first wrong byte if there is one.</param>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out string text)
    {
        var valid = Utf8.IsValid(bytes);
        text = Encoding.UTF8.GetString(valid ? bytes : bytes[..FirstWrong(bytes)]);
        return valid;
    }

    private static int FirstWrong(ReadOnlySpan<byte> bytes)
    {
        var index = 0;
        while (Rune.DecodeFromUtf8(bytes[index..], out _, out var length) == OperationStatus.Done) index += length;
        return index;
    }
}
