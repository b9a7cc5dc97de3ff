using static Ret.Love;

namespace Ret;

/// <summary>Egen læges attest (LÆ 265). Vælges som regimet på dagen, sagen begyndte.</summary>
public static class Lægeattestregler
{
    public static readonly Regel<Fleksjobfakta> Lægeattest = new(
        "egen-laeges-attest",
        BEK("§ 4, stk. 3"),
        Styrke.Spærrer,
        "Egen læges attest (LÆ 265) skal ligge på sagen med alle fire felter udfyldt.",
        new(new DateOnly(2013, 1, 1), Regime.Overgang.Tidligst.AddDays(-1)),
        PrøvLægeattest
    );

    public static readonly Regel<Fleksjobfakta> LægeattestEfterReformen = Lægeattest with
    {
        Styrke = Styrke.Advarer,
        Gælder = new(Regime.Overgang.Tidligst),
        Udgave = 2,
        Forbehold =
            "om attesten stadig kræves efter lov nr. 1750 af 29. december 2025, er ikke slået op.",
    };

    public static readonly IReadOnlyList<Regel<Fleksjobfakta>> Alle =
    [
        Lægeattest,
        LægeattestEfterReformen,
    ];

    private static Svar PrøvLægeattest(Fleksjobfakta fakta) =>
        fakta.ErFormeltAfslag ? new IkkeRelevant("Afslaget hviler på en formel betingelse.")
        : fakta.Sag.Lægeattest is not { } attest
            ? new Mangler("Indhent egen læges attest (LÆ 265).")
        : TommeFelter(attest).ToList() is { Count: > 0 } tomme
            ? new Mangler($"Bed lægen svare på {tomme.Opremset()}.")
        : new Opfyldt();

    internal static IEnumerable<string> TommeFelter(Lægeattest265 attest)
    {
        if (!attest.Helbred.ErSkrevet())
            yield return "helbredsforhold";
        if (!attest.SærligeHensyn.ErSkrevet())
            yield return "særlige hensyn";
        if (!attest.BorgerensOpfattelse.ErSkrevet())
            yield return "borgerens egen opfattelse";
        if (!attest.AndreForhold.ErSkrevet())
            yield return "andre forhold";
    }
}
