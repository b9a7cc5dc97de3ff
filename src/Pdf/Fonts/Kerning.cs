namespace Pdf;

/// <summary>
/// The font's pair kerning: the lookups of the "kern" feature in the GPOS table. Without it "AV" and "Te" stand apart.
/// </summary>
internal sealed class Kerning
{
    private const int PairLookup = 2;
    private const int ExtensionLookup = 9;
    private readonly List<List<KerningPairs>> lookups = [];

    /// <param name="gpos">Null when the font has no such table; then nothing is kerned.</param>
    public Kerning(FontTable? gpos)
    {
        if (gpos is not { } table)
            return;
        var list = table.From(table.UInt16(8));
        foreach (var index in KernLookups(table.From(table.UInt16(6))))
            lookups.Add(Pairs(list.From(list.UInt16(2 + 2 * index))));
    }

    /// <summary>How much closer (negative) or farther apart two glyphs stand, in design units.</summary>
    public int Between(int left, int right)
    {
        var units = 0;
        foreach (var subtables in lookups)
        foreach (var pairs in subtables)
            if (pairs.Find(left, right) is { } found)
            {
                units += found;
                break;
            }
        return units;
    }

    private static SortedSet<int> KernLookups(FontTable features)
    {
        SortedSet<int> indices = [];
        for (var i = 0; i < features.UInt16(0); i++)
        {
            var record = 2 + 6 * i;
            if (features.Tag(record) != "kern")
                continue;
            var feature = features.From(features.UInt16(record + 4));
            for (var n = 0; n < feature.UInt16(2); n++)
                indices.Add(feature.UInt16(4 + 2 * n));
        }
        return indices;
    }

    private static List<KerningPairs> Pairs(FontTable lookup)
    {
        List<KerningPairs> pairs = [];
        for (var i = 0; i < lookup.UInt16(4); i++)
        {
            var type = lookup.UInt16(0);
            var subtable = lookup.From(lookup.UInt16(6 + 2 * i));
            if (type == ExtensionLookup)
                (type, subtable) = (subtable.UInt16(2), subtable.From(subtable.Offset(4)));
            if (type == PairLookup)
                pairs.Add(new KerningPairs(subtable));
        }
        return pairs;
    }
}
