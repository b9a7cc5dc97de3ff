using static Ret.Love;

namespace Ret;

/// <summary>En vurdering imod borgeren må aldrig hvile på ét ben.</summary>
public static class Ensidighedsregler
{
    public static readonly Regel<Vurderingsfakta> FlereKategorier = new(
        "flere-kategorier",
        Princip("officialprincippet"),
        Styrke.Spærrer,
        "En vurdering imod borgeren må ikke hvile på én kategori af oplysninger alene.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.IkkeImodFordi is { } fordi
                ? new IkkeRelevant(fordi)
                : Imod(fakta).Select(o => o.Kategori).Distinct().ToList() switch
                {
                    [] => new Mangler(
                        "Ingen brugt oplysning taler imod borgeren. Skriv, hvad vurderingen hviler på."
                    ),
                    [var ene] => new Mangler(
                        $"Alt imod borgeren handler om {ene.Navn()}. Oplys sagen fra flere sider."
                    ),
                    _ => new Opfyldt(),
                }
    )
    {
        Kilder = ["S0-7"],
    };

    public static readonly Regel<Vurderingsfakta> IkkeKunOffentligAktivitet = new(
        "ikke-kun-offentlig-aktivitet",
        Princip("officialprincippet"),
        Styrke.Spærrer,
        "Frivillig eller offentlig aktivitet kan aldrig stå alene imod borgeren.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.IkkeImodFordi is { } fordi ? new IkkeRelevant(fordi)
            : Imod(fakta).ToList() is { Count: > 0 } imod && imod.All(ErOffentligAktivitet)
                ? new Mangler(
                    "Det eneste imod borgeren er frivillig eller offentlig aktivitet. Oplys sagen på anden måde."
                )
            : new Opfyldt()
    )
    {
        Kilder = ["S0-7"],
    };

    public static readonly IReadOnlyList<Regel<Vurderingsfakta>> Alle =
    [
        FlereKategorier,
        IkkeKunOffentligAktivitet,
    ];

    private static IEnumerable<Oplysningsfakta> Imod(Vurderingsfakta fakta) =>
        fakta.Brugte.Where(o => o.TalerImod);

    private static bool ErOffentligAktivitet(Oplysningsfakta oplysning) =>
        oplysning.Kategori == Kategori.FrivilligEllerOffentlig
        || oplysning.Niveau == Kildeniveau.Net;
}
