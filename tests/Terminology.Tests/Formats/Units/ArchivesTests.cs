using System.IO.Compression;
using System.Text;
using Terminology.Formats.Units;
using Terminology.Model;

namespace Terminology.Tests.Formats.Units;

/// <summary>Files that come packed, and those that are packed to do harm.</summary>
public sealed class ArchivesTests
{
    private static readonly ArchiveLimits Small = new() { MaxBytes = 50_000_000, MaxMembers = 5 };

    [Fact]
    public void Reads_a_file_that_is_not_packed_as_it_is() => Assert.Equal([("a.tmx", "text")], Read("a.tmx", "text"u8.ToArray()));

    [Fact]
    public void Reads_an_empty_file() => Assert.Equal([("a.tmx", "")], Read("a.tmx", []));

    [Theory]
    [InlineData("a.tmx.gz", "a.tmx")]
    [InlineData("a.tmx", "a.tmx")]
    public void Reads_gzip_whatever_its_name(string name, string told) => Assert.Equal([(told, "text")], Read(name, Gzip("text"u8.ToArray())));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Reads_the_members_of_a_zip_archive_that_may_hold_units(bool canSeek)
    {
        var zip = Zip(("folder/", ""), ("../../etc/a.tmx", "one"), ("readme.txt", "no"), ("__MACOSX/._a.tmx", "no"), ("b.TMX", "two"));

        Assert.Equal([("a.tmx", "one"), ("b.TMX", "two")], Read("x.zip", zip, canSeek));
    }

    [Fact]
    public void Reads_the_only_member_whatever_its_name() => Assert.Equal([("export.xml", "one")], Read("x.zip", Zip(("export.xml", "one"))));

    [Fact]
    public void Refuses_an_archive_in_an_archive() => Refuses(Zip(("a.tmx.gz", "x")), ErrorCode.FaultyFile, "another archive");

    [Fact]
    public void Refuses_an_archive_without_a_file_that_is_read() => Refuses(Zip(("a.doc", "x"), ("b.doc", "y")), ErrorCode.FaultyFile, "no file whose name states a format");

    [Fact]
    public void Refuses_more_members_than_the_limit() => Refuses(Zip([.. Enumerable.Range(0, 6).Select(i => ($"{i}.tmx", "x"))]), ErrorCode.TooLarge, "more than 5 members");

    [Fact]
    public void Refuses_what_unpacks_to_more_than_the_limit()
    {
        Refuses(Gzip(Noise(60_000_000)), ErrorCode.TooLarge, "more than 50000000 bytes");
        Refuses(Zip(("a.tmx", Encoding.Latin1.GetString(Noise(30_000_000))), ("b.tmx", Encoding.Latin1.GetString(Noise(30_000_000)))), ErrorCode.TooLarge, "more than 50000000 bytes");
    }

    [Fact]
    public void Refuses_a_bomb_before_it_has_gone_off()
    {
        Refuses(Gzip(new byte[40_000_000]), ErrorCode.TooLarge, "more than 200 times its size");
        Refuses(Zip(("a.tmx", new string(' ', 40_000_000))), ErrorCode.TooLarge, "more than 200 times its size");
    }

    [Fact]
    public void A_size_that_the_archive_lies_about_does_not_raise_the_limit()
    {
        var zip = Zip(("a.tmx", new string(' ', 40_000_000)));
        // Unpacked size in the directory: 22 bytes behind its signature and two further ones.
        var directory = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(zip.AsSpan(directory + 24), 39_999_999);

        Refuses(zip, ErrorCode.TooLarge, "more than 200 times its size");
    }

    [Fact]
    public void Refuses_what_is_damaged()
    {
        var zip = Zip(("a.tmx", Encoding.Latin1.GetString(Noise(100_000))));
        Refuses(zip[..^30], ErrorCode.FaultyFile, "damaged or incomplete");

        var gzip = Gzip(Noise(100_000));
        gzip.AsSpan(5_000, 50).Fill(0xFF);
        Refuses(gzip, ErrorCode.FaultyFile, "The archive is damaged after");
    }

    [Fact]
    public void Leaves_no_temporary_file_behind()
    {
        var before = Directory.GetFiles(Path.GetTempPath()).Length;

        Read("x.zip", Zip(("a.tmx", "one")), canSeek: false);

        Assert.True(Directory.GetFiles(Path.GetTempPath()).Length <= before);
    }

    private static void Refuses(byte[] bytes, ErrorCode code, string message)
    {
        var refusal = Assert.Throws<TerminologyException>(() => Read("x", bytes));

        Assert.Equal(code, refusal.Code);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    private static List<(string Name, string Text)> Read(string name, byte[] bytes, bool canSeek = true)
    {
        using Stream stream = canSeek ? new MemoryStream(bytes) : new BufferedStream(new GZipStream(new MemoryStream(Gzip(bytes)), CompressionMode.Decompress));
        var members = new List<(string, string)>();
        foreach (var member in Archives.Open(name, stream, Small, TestContext.Current.CancellationToken))
        {
            // Not kept: the limits are to hold, not the memory of the test.
            var text = new StringBuilder();
            var buffer = new byte[1 << 16];
            for (int count; (count = member.Content.Read(buffer)) > 0;)
            {
                if (text.Length < 1_000) text.Append(Encoding.Latin1.GetString(buffer.AsSpan(0, count)));
            }

            members.Add((member.Name, text.ToString()));
        }

        return members;
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(1).NextBytes(noise);
        return noise;
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return stream.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] members)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in members)
            {
                using var content = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                content.Write(Encoding.Latin1.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
