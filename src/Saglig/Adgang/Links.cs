namespace Saglig.Adgang;

/// <summary>Paths of the access pages.</summary>
public static class Links
{
    public const string SignOut = "/log-ud";

    /// <summary>The key in TempData of a CPR number that was searched for.</summary>
    public const string SearchedKey = "soegt";

    /// <summary>The page that asks for a reason; the same whether or not the case exists.</summary>
    public static string StateReason(string searched) =>
        $"/adgang/begrund?soegt={Uri.EscapeDataString(searched)}";

    public static string DemoSignIn(string? returnTo = null) =>
        returnTo is null ? "/log-ind" : $"/log-ind?retur={Uri.EscapeDataString(returnTo)}";
}
