namespace Saglig.Kladder;

/// <summary>Paths of drafts.</summary>
public static class Links
{
    public const string Save = "/kladder";
    public const string Discard = "/kladder/kasser";

    /// <summary>One's own drafts, across all cases.</summary>
    public const string Mine = "/mine-kladder";

    public static string DiscardPage(Guid draft) => $"{Mine}/{draft}/kasser";

    public static string OnCase(string nummer) => $"/sager/{nummer}/kladder";

    /// <summary>Where the form at <paramref name="path"/> is saved while one types.</summary>
    public static string SaveFor(string path, string title) =>
        $"{Save}?sti={Uri.EscapeDataString(path)}&titel={Uri.EscapeDataString(title)}";

    public static string DiscardFor(string path) => $"{Discard}?sti={Uri.EscapeDataString(path)}";
}
