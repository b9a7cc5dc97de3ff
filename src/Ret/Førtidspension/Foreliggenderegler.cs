using static Ret.Love;

namespace Ret;

/// <summary>Afgørelse på det foreliggende grundlag efter PL § 17, stk. 2, og fristen efter § 21.</summary>
public static class Foreliggenderegler
{
    private const string IngenAnmodning =
        "Borgeren har ikke bedt om en afgørelse på det foreliggende grundlag.";

    public static readonly Regel<Pensionsfakta> KunDetFrosne = new(
        "foreliggende-kun-frosset",
        PL("§ 17, stk. 2"),
        Styrke.Spærrer,
        "En afgørelse på det foreliggende grundlag hviler kun på det, der lå på sagen, da borgeren bad om den.",
        Lovperioder.Pensionsreformen,
        fakta =>
            fakta.Sag.Foreliggende is not { } frosset ? new IkkeRelevant(IngenAnmodning)
            : fakta.Oplysninger.Where(o => o.Bruges && !frosset.Oplysninger.Contains(o.Id)).ToList()
                is { Count: > 0 } nye
                ? new Mangler(
                    $"Tag {nye.Titler()} ud af afgørelsen. Det kom til efter den {frosset.Anmodet.Skrevet()}."
                )
            : new Opfyldt($"Listen er frosset den {frosset.Anmodet.Skrevet()}.")
    );

    public static readonly Regel<Pensionsfakta> KunFrosneDokumenter = new(
        "foreliggende-frosne-dokumenter",
        PL("§ 17, stk. 2"),
        Styrke.Spærrer,
        "Betingelserne dokumenteres kun med papirer, der lå på sagen, da borgeren bad om afgørelsen.",
        Lovperioder.Pensionsreformen,
        fakta =>
            fakta.Sag.Foreliggende is not { } frosset ? new IkkeRelevant(IngenAnmodning)
            : fakta
                .Sag.Betingelser.SelectMany(b => b.Dokumentation)
                .Except(frosset.Dokumenter)
                .ToList()
                is { Count: > 0 } nye
                ? new Mangler($"Fjern {nye.Opremset()} som dokumentation. Det er kommet til siden.")
            : new Opfyldt()
    );

    public static readonly Regel<Pensionsfakta> BorgerenVedDet = new(
        "foreliggende-underrettet",
        PL("§ 17, stk. 2"),
        Styrke.Advarer,
        "Borgeren skal skriftligt have fået at vide, hvad en afgørelse på det foreliggende grundlag betyder.",
        Lovperioder.Pensionsreformen,
        fakta =>
            fakta.Sag.Foreliggende is not { } frosset
                ? new IkkeRelevant(IngenAnmodning)
                : Svar.Kræv(
                    frosset.Underrettet <= fakta.Dag,
                    "Send borgeren et brev om, hvad det betyder."
                )
    );

    public static readonly Regel<Pensionsfakta> TreMåneder = new(
        "pension-tre-maaneder",
        PL("§ 21"),
        Styrke.Advarer,
        "Sagen skal afgøres senest 3 måneder efter, at den overgik til behandling som pensionssag.",
        Lovperioder.Pensionsreformen,
        fakta =>
            fakta.Sag.Påbegyndt is not { } dag
                ? new IkkeRelevant("Sagen er ikke overgået til behandling som pensionssag.")
                : Svar.Kræv(
                    !Pensionsfrister.Afgørelse(dag).ErOverskredet(fakta.Dag),
                    $"Fristen løb ud den {Pensionsfrister.Afgørelse(dag).Udløber.Skrevet()}. Skriv til borgeren, hvornår sagen bliver afgjort."
                )
    );

    public static readonly IReadOnlyList<Regel<Pensionsfakta>> Alle =
    [
        KunDetFrosne,
        KunFrosneDokumenter,
        BorgerenVedDet,
        TreMåneder,
    ];
}
