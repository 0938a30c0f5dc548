using System.Text;

namespace Terminology.Tests.Formats.Units;

/// <summary>A text, then a word again and again, then an end; it notes how much memory is held while it is read.</summary>
internal sealed class RepeatingStream(string beginning, string word, long length, string end = "") : Stream
{
    private readonly byte[] words = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(word, (8192 / word.Length) + 1)));
    private readonly long before = GC.GetTotalMemory(forceFullCollection: true);
    private byte[] current = Encoding.UTF8.GetBytes(beginning);
    private int at;
    private long repeated;
    private long looked;
    private bool isOver;

    /// <summary>Most memory held beyond what was held before, in bytes.</summary>
    public long Peak { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (at == current.Length && !Next()) return 0;

        var taken = Math.Min(count, current.Length - at);
        Array.Copy(current, at, buffer, offset, taken);
        at += taken;
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool Next()
    {
        if (isOver) return false;

        at = 0;
        isOver = repeated >= length;
        current = isOver ? Encoding.UTF8.GetBytes(end) : words;
        repeated += words.Length;
        if (repeated - looked > length / 8)
        {
            looked = repeated;
            Peak = Math.Max(Peak, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        return current.Length > 0;
    }
}
