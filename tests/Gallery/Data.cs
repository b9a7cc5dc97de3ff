using Ret;
using Saglig.Ui;
using static Ret.Love;

namespace Gallery;

/// <summary>Made-up content for the gallery.</summary>
public static class Data
{
    public static readonly DateOnly Dag = new(2026, 11, 20);

    public static IReadOnlyList<Prøvelse> Prøvelser { get; } =
    [
        Prøvet(
            "oplyst",
            FVL("§ 22"),
            "Sagen skal være oplyst, før der træffes afgørelse.",
            new Opfyldt("Alle seks oplysninger i planen er modtaget.")
        ) with
        {
            BekræftetAf = "Jurist A",
        },
        Prøvet(
            "moedt",
            FVL("§ 24"),
            "Det, borgeren har svaret, skal mødes i begrundelsen.",
            new Mangler("Begrundelsen forholder sig ikke til høringssvaret.")
        ),
        Prøvet(
            "team",
            LAB("§ 118"),
            "Rehabiliteringsteamets indstilling skal foreligge.",
            new IkkeRelevant("Sagen er begyndt efter 1. juli 2026.")
        ),
        Prøvet(
            "sprog",
            Princip("God forvaltningsskik"),
            "Brevet skal være til at forstå.",
            new Mangler("Tre sætninger er på over 35 ord.")
        ) with
        {
            Styrke = Styrke.Advarer,
        },
        Prøvet(
            "frist",
            FVL("§ 19, stk. 1"),
            "Borgeren skal have haft tid til at svare.",
            new Mangler("Svarfristen løber til 1. december.")
        ) with
        {
            Tilsidesat = "Borgeren har bedt om en hurtig afgørelse (leder Jens Berg).",
        },
    ];

    public static Frist Frist { get; } = Frister.Klagefrist(new DateOnly(2026, 12, 1));

    public static IReadOnlyList<Valgmulighed> Anledninger { get; } =
    [
        new("tip", "En henvendelse udefra", "Nogen har skrevet eller ringet til os."),
        new("sag", "Noget i sagen selv"),
        new("kontrol", "Et lovpligtigt tjek", "Loven siger, at vi skal se efter."),
    ];

    private static Prøvelse Prøvet(string kode, Hjemmel hjemmel, string krav, Svar svar) =>
        new(kode, hjemmel.ToString(), Styrke.Spærrer, krav, 1, svar);
}
