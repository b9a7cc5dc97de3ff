namespace Saglig.Dokumenter.Inspection;

/// <summary>Counts and sums what is read of a zip's part, and ends early when it unfolds to more than its limit.</summary>
internal sealed class PartReader(Stream part, long limit) : ForwardStream
{
    private Crc32 crc = new();

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

    protected override void Dispose(bool disposing)
    {
        part.Dispose();
        base.Dispose(disposing);
    }
}
