using FsCheck;
using FsCheck.Fluent;

namespace Pdf.Tests.Testing;

/// <summary>Text as people and attackers send it.</summary>
internal static class Hostile
{
    private static readonly string[] Pieces =
    [
        "ord",
        "Ærøskøbing",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\t",
        "\u00A0",
        "\u00AD",
        "\u200B",
        "\u202E",
        "e\u0301",
        "a\u0301\u0302\u0303",
        "😀",
        "日本",
        "سلام",
        "\uD800",
        "\uFFFF",
        "\uE000",
        "\0",
        "<script>alert(1)</script>",
        "\" onload='x'",
        "&amp;&lt;",
        "(a\\b))((",
        "<FEFF>",
        "%PDF-1.7 endstream endobj",
        "-",
        "/",
        "fjern-nær/her",
        new string('W', 400),
        new string('i', 400),
        "Łódź Ğ Ω Ж ế",
    ];

    private static readonly Gen<string> Any = Gen.OneOf(
        Gen.Elements(Pieces),
        Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString()),
        Gen.Choose(0x20, 0x24F).Select(unit => ((char)unit).ToString()),
        Gen.Choose(0x10000, 0x1FFFF).Select(char.ConvertFromUtf32)
    );

    /// <summary>Every kind of character, also broken ones.</summary>
    public static Arbitrary<string> Text { get; } =
        Any.ListOf().Select(string.Concat).ToArbitrary();

    /// <summary>Much text that mostly can be printed.</summary>
    public static Gen<string> Printable { get; } =
        Gen.Frequency(
                (
                    12,
                    Gen.Elements(
                        "ord",
                        "i",
                        "Ærø",
                        "fleksjobansøgning",
                        "§ 19,",
                        "2026-0000377",
                        "en/flere",
                        "e\u0301t"
                    )
                ),
                (8, Gen.Constant(" ")),
                (
                    1,
                    Gen.Elements(
                        "\n",
                        "\u00A0",
                        "\u00AD",
                        "\t",
                        "(",
                        "\\",
                        "<b>",
                        "&",
                        new string('W', 300)
                    )
                )
            )
            .ListOf()
            .Select(string.Concat);
}
