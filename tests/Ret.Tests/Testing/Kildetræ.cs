namespace Ret.Tests;

/// <summary>Roden af kildetræet, fundet fra testens egen mappe.</summary>
public static class Kildetræ
{
    public static readonly string Rod = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo mappe) =>
        File.Exists(Path.Combine(mappe.FullName, "saglig.slnx"))
            ? mappe.FullName
            : Find(mappe.Parent ?? throw new DirectoryNotFoundException("saglig.slnx"));
}
