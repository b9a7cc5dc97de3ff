using System.Numerics;

namespace Pdf;

/// <summary>One subtable of pair kerning: format 1 lists pairs of glyphs, format 2 pairs of glyph classes.</summary>
internal sealed class KerningPairs
{
    private const int AdvanceBit = 0x4;
    private readonly FontTable table;
    private readonly Dictionary<int, int> coverage;
    private readonly Dictionary<int, int> firstClasses = [];
    private readonly Dictionary<int, int> secondClasses = [];
    private readonly int advanceAt;
    private readonly int valueLength;
    private readonly bool hasAdvance;

    public KerningPairs(FontTable table)
    {
        this.table = table;
        var (first, second) = (table.UInt16(4), table.UInt16(6));
        hasAdvance = (first & AdvanceBit) != 0;
        advanceAt = 2 * BitOperations.PopCount((uint)(first & (AdvanceBit - 1)));
        valueLength =
            2 * (BitOperations.PopCount((uint)first) + BitOperations.PopCount((uint)second));
        coverage = GlyphSets.Coverage(table.From(table.UInt16(2)));
        if (table.UInt16(0) == 2)
        {
            firstClasses = GlyphSets.Classes(table.From(table.UInt16(8)));
            secondClasses = GlyphSets.Classes(table.From(table.UInt16(10)));
        }
        CheckExtent();
    }

    /// <summary>The kerning in design units, or null when this subtable says nothing about the pair.</summary>
    public int? Find(int left, int right)
    {
        if (!hasAdvance || !coverage.TryGetValue(left, out var index))
            return null;
        return table.UInt16(0) == 1 ? FindPair(index, right) : FindClasses(left, right);
    }

    // What is read here is found to be there when the font is loaded, not when a letter is printed.
    private void CheckExtent()
    {
        if (table.UInt16(0) == 2)
        {
            var highest = firstClasses.Values.DefaultIfEmpty().Max() * table.UInt16(14);
            table.Bytes(
                16,
                (highest + secondClasses.Values.DefaultIfEmpty().Max() + 1) * valueLength
            );
            return;
        }
        foreach (var index in coverage.Values)
        {
            var set = table.From(table.UInt16(10 + 2 * index));
            set.Bytes(2, set.UInt16(0) * (2 + valueLength));
        }
    }

    private int? FindPair(int index, int right)
    {
        var set = table.From(table.UInt16(10 + 2 * index));
        var (low, high) = (0, set.UInt16(0) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var record = 2 + middle * (2 + valueLength);
            var second = set.UInt16(record);
            if (second == right)
                return set.Int16(record + 2 + advanceAt);
            (low, high) = second < right ? (middle + 1, high) : (low, middle - 1);
        }
        return null;
    }

    private int FindClasses(int left, int right)
    {
        var secondCount = table.UInt16(14);
        var row = firstClasses.GetValueOrDefault(left) * secondCount;
        return table.Int16(
            16 + (row + secondClasses.GetValueOrDefault(right)) * valueLength + advanceAt
        );
    }
}
