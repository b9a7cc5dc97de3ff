namespace Saglig.Dokumenter.Inspection;

/// <summary>The checksum that PNG and ZIP share (polynomial 0xEDB88320).</summary>
internal struct Crc32()
{
    private static readonly uint[] Table =
    [
        .. Enumerable.Range(0, 256).Select(n => Entry((uint)n)),
    ];
    private uint state = uint.MaxValue;

    public readonly uint Value => ~state;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            state = Table[(byte)(state ^ b)] ^ (state >> 8);
        }
    }

    private static uint Entry(uint n)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            n = (n & 1) == 1 ? 0xEDB88320 ^ (n >> 1) : n >> 1;
        }

        return n;
    }
}
