using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger;

/// <summary>The choices of the forms of this module in words.</summary>
public static class Oplysningsvalg
{
    public static IReadOnlyList<Valgmulighed> Ansvar { get; } = Of<Planansvar>(Navn);

    public static IReadOnlyList<Valgmulighed> Niveau { get; } =
    [
        new(
            nameof(Kildeniveau.Borger),
            "Borgeren selv",
            "Samtale, skema, brev. Borgeren er hovedkilden."
        ),
        new(
            nameof(Kildeniveau.Aktør),
            "Andre, der kender borgeren",
            "Læge, sygehus, virksomhed, a-kasse. At spørge kræver samtykke eller andet grundlag."
        ),
        new(
            nameof(Kildeniveau.Register),
            "Et register",
            "eIndkomst, CPR, CVR og lignende. Opslaget kræver hjemmel og logges."
        ),
        new(
            nameof(Kildeniveau.Net),
            "Nettet, sociale medier eller et tip",
            "Lukket som kilde, men for det, der går gennem porten på siden Ny oplysning fra nettet."
        ),
    ];

    public static IReadOnlyList<Valgmulighed> Kategori { get; } = Of<Kategori>(k => k.Navn());
    public static IReadOnlyList<Valgmulighed> Retning { get; } = Of<Retning>(r => r.Navn());
    public static IReadOnlyList<Valgmulighed> Læge { get; } = Of<Lægerolle>(l => l.Navn());
    public static IReadOnlyList<Valgmulighed> Metode { get; } = Of<Målemetode>(m => m.Navn());
    public static IReadOnlyList<Valgmulighed> Grundlag { get; } = Of<Grundlagsart>(Navn);

    public static string Navn(Planansvar ansvar) =>
        ansvar == Planansvar.Borgeren ? "Borgeren" : "Vi selv";

    /// <summary>The kind of basis in the words of the job.</summary>
    public static string Navn(Grundlagsart art) =>
        art switch
        {
            Grundlagsart.FraBorgeren => "Borgeren har selv givet os det",
            Grundlagsart.Samtykke => "Borgerens samtykke",
            Grundlagsart.Lov => "En bestemmelse i en lov",
            _ => "Det kom af sig selv",
        };

    /// <summary>The value in words when it is one of this module's choices; null for anything else.</summary>
    public static string? Words(object? value) =>
        value switch
        {
            Planansvar ansvar => Navn(ansvar),
            Grundlagsart art => Navn(art),
            Kildeniveau niveau => Upper(niveau.Navn()),
            Kategori kategori => Upper(kategori.Navn()),
            Retning retning => Upper(retning.Navn()),
            Lægerolle læge => Upper(læge.Navn()),
            Målemetode metode => Upper(metode.Navn()),
            _ => null,
        };

    private static List<Valgmulighed> Of<T>(Func<T, string> name)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => new Valgmulighed(v.ToString(), Upper(name(v))))];

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
