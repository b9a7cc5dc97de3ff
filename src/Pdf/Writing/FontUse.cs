namespace Pdf;

/// <summary>What one document uses of a face: each character gets the next free code, from 1.</summary>
internal sealed class FontUse(FontFace face, string name)
{
    private readonly Dictionary<int, int> codes = [];

    public FontFace Face => face;

    /// <summary>The name by which pages call the font: F1, F2 ...</summary>
    public string Name => name;

    /// <summary>The characters in the order of their codes.</summary>
    public List<int> Characters { get; } = [];

    public int CodeOf(int character)
    {
        if (codes.TryGetValue(character, out var code))
            return code;
        Characters.Add(character);
        return codes[character] = Characters.Count;
    }
}
