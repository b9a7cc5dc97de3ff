using static Ret.Love;

namespace Ret;

/// <summary>Teamets møde i det usikre tidsrum, hvor reglerne advarer, og efter overgangen, hvor teamet er afskaffet.</summary>
public static class Teamovergangsregler
{
    private static readonly Lovperiode Usikre = new(
        Regime.Overgang.Tidligst,
        Regime.Overgang.Dag.AddDays(-1)
    );

    public static readonly Regel<Teammødefakta> Sammensætning = Usikker(
        Teammøderegler.Sammensætning
    );
    public static readonly Regel<Teammødefakta> Indkaldt = Usikker(
        Teammøderegler.BorgerenErIndkaldt
    );
    public static readonly Regel<Teammødefakta> Borgeren = Usikker(Teammøderegler.BorgerenDeltager);
    public static readonly Regel<Teammødefakta> Sagsbehandleren = Usikker(
        Teammøderegler.SagsbehandlerenDeltager
    );
    public static readonly Regel<Teammødefakta> Afvigelsen = Usikker(
        Teammøderegler.AfvigelsenErForklaret
    );

    public static readonly Regel<Teammødefakta> TeametErAfskaffet = new(
        "team-afskaffet",
        Lov1750("om rehabiliteringsteamet"),
        Styrke.Spærrer,
        "En sag, der er begyndt efter overgangen, skal ikke for rehabiliteringsteamet.",
        new(Regime.Overgang.Dag),
        _ => new Mangler(
            "Sagen følger ordningen uden team. Bed sundhedskoordinatoren om rådgivning i stedet."
        )
    );

    public static readonly IReadOnlyList<Regel<Teammødefakta>> Alle =
    [
        Sammensætning,
        Indkaldt,
        Borgeren,
        Sagsbehandleren,
        Afvigelsen,
        TeametErAfskaffet,
    ];

    private static Regel<Teammødefakta> Usikker(Regel<Teammødefakta> regel) =>
        regel with
        {
            Styrke = Styrke.Advarer,
            Gælder = Usikre,
            Udgave = 2,
            Forbehold = Regime.Overgang.Sikkerhed + ".",
        };
}
