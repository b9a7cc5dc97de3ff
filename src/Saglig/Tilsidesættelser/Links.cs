namespace Saglig.Tilsidesættelser;

/// <summary>Paths of set-asides.</summary>
public static class Links
{
    public static string List(string nummer) => $"/sager/{nummer}/tilsidesaettelser";
}
