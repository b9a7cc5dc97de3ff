using static Ret.Love;

namespace Ret;

/// <summary>Egen læges attest (LÆ 265) i andre sager end dem om fleksjob. Vælges som regimet på dagen, sagen begyndte.</summary>
public static class Attestregler
{
    public static readonly Regel<Forelæggelsesfakta> Attest = new(
        "forelaeggelse-laegeattest",
        BEK("§ 4, stk. 3"),
        Styrke.Spærrer,
        "Egen læges attest (LÆ 265) skal ligge på sagen med alle fire felter udfyldt, når sagen forelægges.",
        new(new DateOnly(2013, 1, 1), Regime.Overgang.Tidligst.AddDays(-1)),
        fakta =>
            fakta.ErFormeltAfslag ? new IkkeRelevant("Afslaget hviler på en formel betingelse.")
            : fakta.Sag.UdenTeamFordi.ErSkrevet()
                ? new IkkeRelevant("Sagen er åbenbar og skal ikke for teamet.")
            : fakta.Sag.Lægeattest is not { } attest
                ? new Mangler("Indhent egen læges attest (LÆ 265).")
            : Lægeattestregler.TommeFelter(attest).ToList() is { Count: > 0 } tomme
                ? new Mangler($"Bed lægen svare på {tomme.Opremset()}.")
            : new Opfyldt()
    );

    public static readonly Regel<Forelæggelsesfakta> AttestEfterReformen = Attest with
    {
        Styrke = Styrke.Advarer,
        Gælder = new(Regime.Overgang.Tidligst),
        Udgave = 2,
        Forbehold = Lægeattestregler.LægeattestEfterReformen.Forbehold,
    };

    public static readonly IReadOnlyList<Regel<Forelæggelsesfakta>> Alle =
    [
        Attest,
        AttestEfterReformen,
    ];
}
