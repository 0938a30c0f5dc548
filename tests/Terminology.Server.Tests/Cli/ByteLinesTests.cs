using System.Text;
using CsCheck;
using Terminology.Cli.Input;

namespace Terminology.Server.Tests.Cli;

public sealed class ByteLinesTests
{
    [Fact]
    public async Task Reads_the_lines_that_any_other_reader_would_whatever_the_pieces_they_come_in()
    {
        var cases = Gen.Select(Gen.Char["ab\r\n"].Array[0, 60], Gen.Int[1, 7]);

        await cases.SampleAsync(async (characters, piece) =>
        {
            var text = new string(characters).Replace("\r", "\r\n", StringComparison.Ordinal);
            var expected = text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
            if (expected[^1].Length == 0) expected.RemoveAt(expected.Count - 1);

            var lines = new List<string>();
            await foreach (var line in ByteLines.ReadAsync(new Pieces(Encoding.UTF8.GetBytes(text), piece), CancellationToken.None))
            {
                Assert.Equal(lines.Count + 1, line.Number);
                lines.Add(Encoding.UTF8.GetString(line.Bytes.Span));
            }

            Assert.Equal(expected, lines);
        });
    }

    private sealed class Pieces(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
