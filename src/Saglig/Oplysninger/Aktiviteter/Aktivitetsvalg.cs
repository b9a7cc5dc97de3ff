using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger.Aktiviteter;

/// <summary>The choices of the page in words.</summary>
public static class Aktivitetsvalg
{
    public static IReadOnlyList<Valgmulighed> Art { get; } = Of<Aktivitetsart>(a => a.Navn());

    public static IReadOnlyList<Valgmulighed> Metode { get; } = Oplysningsvalg.Metode;

    public static IReadOnlyList<Valgmulighed> Kategori { get; } =
    [
        .. Oplysningsvalg.Kategori.Where(k =>
            k.Value != nameof(Ret.Kategori.FrivilligEllerOffentlig)
        ),
    ];

    public static IReadOnlyList<Valgmulighed> Niveau { get; } =
    [.. Oplysningsvalg.Niveau.Where(n => n.Value != nameof(Kildeniveau.Net))];

    public static IReadOnlyList<Valgmulighed> Værdi { get; } = Of<Bevisværdi>(v => v.Navn());

    /// <summary>The considerations of the question, as a line of help.</summary>
    public static string Hensyn { get; } =
        $"Overvej {string.Join("; ", Bevisskøn.Værdi.Hensyn)}. Uden værdi bliver den på sagen, men kan ikke nævnes.";

    private static List<Valgmulighed> Of<T>(Func<T, string> name)
        where T : struct, Enum =>
        [
            .. Enum.GetValues<T>()
                .Select(v => new Valgmulighed(
                    v.ToString(),
                    char.ToUpperInvariant(name(v)[0]) + name(v)[1..]
                )),
        ];
}
