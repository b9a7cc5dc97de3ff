namespace Pdf;

/// <summary>The directory of a TrueType file: finds its tables by their four-letter names.</summary>
internal sealed class FontTables
{
    private readonly Dictionary<string, FontTable> tables = [];

    /// <exception cref="InvalidFontException">Not a single TrueType font with outlines of its own kind.</exception>
    public FontTables(ReadOnlyMemory<byte> file)
    {
        var all = new FontTable(file);
        var kind = all.Tag(0);
        if (kind != "\0\u0001\0\0" && kind != "true")
            throw new InvalidFontException("The file is not a TrueType font (.ttf).");
        for (var i = 0; i < all.UInt16(4); i++)
        {
            var entry = 12 + 16 * i;
            tables[all.Tag(entry)] = all.Part(all.Offset(entry + 8), all.Offset(entry + 12));
        }
    }

    public FontTable this[string tag] =>
        Find(tag) ?? throw new InvalidFontException($"The font has no table \"{tag.Trim()}\".");

    public FontTable? Find(string tag) => tables.TryGetValue(tag, out var table) ? table : null;
}
