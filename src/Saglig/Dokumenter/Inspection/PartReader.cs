namespace Saglig.Dokumenter.Inspection;

/// <summary>Counts and sums what is read of a zip's part, and ends early when it unfolds to more than its limit.</summary>
sealed class PartReader(Stream part, long limit) : Stream
{
    Crc32 crc = new();

    public long Count { get; private set; }
    public uint Crc => crc.Value;
    public bool Overflows { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (Overflows)
        {
            return 0;
        }

        var read = part.Read(buffer);
        Count += read;
        crc.Add(buffer[..read]);
        Overflows = Count > limit;
        return Overflows ? 0 : read;
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        Read(buffer.AsSpan(offset, count));

    protected override void Dispose(bool disposing)
    {
        part.Dispose();
        base.Dispose(disposing);
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();
}
