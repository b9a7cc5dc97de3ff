using static Ret.Love;

namespace Ret;

/// <summary>Må oplysningen bruges i afgørelsen? Modtagelse er fri; brug er ikke.</summary>
public static class Brugsregler
{
    public static readonly Regel<Sagsoplysning> GrundlagErSkrevet = new(
        "brug-grundlag",
        RTL("§ 11"),
        Styrke.Spærrer,
        "En oplysning fra andre end borgeren kan kun bruges, når det er skrevet, hvorfra vi har den, og på hvilket grundlag.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.Oplysninger.Where(ErUdenGrundlag).ToList() is { Count: > 0 } uden
                ? new Mangler($"Skriv kilde og grundlag for {uden.Titler()}.")
                : new Opfyldt()
    )
    {
        Kilder = ["S1-7"],
    };

    public static readonly IReadOnlyList<Regel<Sagsoplysning>> Alle =
    [
        GrundlagErSkrevet,
        .. Bevisregler.Alle,
    ];

    private static bool ErUdenGrundlag(Oplysningsfakta oplysning) =>
        oplysning is { Bruges: true, Niveau: Kildeniveau.Aktør or Kildeniveau.Register }
        && (
            !oplysning.Kilde.ErSkrevet()
            || oplysning.Grundlag is null
            || !oplysning.Grundlag.GælderDen(oplysning.Modtaget)
        );
}
