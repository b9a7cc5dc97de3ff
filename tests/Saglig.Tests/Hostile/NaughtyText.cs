namespace Saglig.Tests.Hostile;

/// <summary>Text that has broken programs.</summary>
internal static class NaughtyText
{
    public static readonly IReadOnlyList<string> Short =
    [
        "<script>alert('naughty')</script>",
        "\"><img src=x onerror=alert(1)>",
        "'; drop table sag; -- ' or '1'='1",
        "nul \0 tegn",
        "halvt \ud800 par",
        "\u202Egnp.exe \u200b\ufeff\u2028",
        "=cmd|' /C calc'!A0",
        "../../../../etc/passwd",
        "👩‍👩‍👧 𝒳 ﷽ Z͑ͫ̓ͪ̂ͫ̽͏̴",
        "{{7*7}} ${7*7} @(1+1) %s%n {0}",
        "a\r\nSet-Cookie: b=c",
        "\u001f\u0007\u001b[31m rød",
        "99999999999999999999",
        "-1",
        "31-02-2026",
    ];

    /// <summary>More than a million letters, in lines as a person would paste them.</summary>
    public static string Long { get; } =
        string.Concat(Enumerable.Repeat("Et langt afsnit, som nogen har sat ind.\n", 26_000));
}
