using static Ret.Love;

namespace Ret;

/// <summary>Fakta om en ansøgning, når nogen vil lukke den, eller når dagens frister ses efter.</summary>
/// <param name="Afslutning">Den afslutning, der prøves; null, når ansøgningen stadig er åben.</param>
public sealed record Ansøgningsfakta(
    Ansøgning Ansøgning,
    DateOnly Dag,
    Ansøgningsafslutning? Afslutning = null
);

/// <summary>
/// En ansøgning ender kun med en afgørelse, en bekræftet tilbagetrækning, et dødsfald eller en kvitteret overdragelse.
/// At der skal træffes en afgørelse, følger af fristreglen i RTL § 3, stk. 2, som er slået op; det almindelige princip
/// om, at enhver ansøgning skal afgøres, er det ikke. De to regler ved afslutningen siger, hvad en afslutning er, og
/// kan derfor ikke sættes til side: en tilsidesættelse ville åbne en femte ende, som ikke findes (S3-15).
/// </summary>
public static class Ansøgningsregler
{
    /// <summary>Så mange dage før fristen bliver brevet en opgave.</summary>
    private const int DageFørFristen = 14;

    public static readonly Regel<Ansøgningsfakta> LovligAfslutning = new(
        "ansoegning-afslutning",
        RTL("§ 3, stk. 2"),
        Styrke.Spærrer,
        "En ansøgning kan kun lukkes med en skriftlig afgørelse, en bekræftet tilbagetrækning, dødsfald eller kvitteret overdragelse.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.Afslutning switch
            {
                null => new Mangler("Vælg, hvordan ansøgningen ender. Den kan ikke lukkes uden."),
                { } slut when slut.Dag < fakta.Ansøgning.Modtaget => new Mangler(
                    "Afslutningen kan ikke ligge før ansøgningen."
                ),
                SkriftligAfgørelse a => Svar.Kræv(
                    a.Dokument.ErSkrevet(),
                    "Send afgørelsen på skrift, og læg brevet på sagen."
                ),
                TrukketTilbage t => Svar.Kræv(
                    t.Bekræftelse.ErSkrevet(),
                    "Bekræft tilbagetrækningen i et brev til borgeren."
                ),
                Overdraget o => Svar.Kræv(
                    o.Kvittering.ErSkrevet() && o.TilKommune.ErSkrevet(),
                    "Vent på den anden kommunes kvittering, og læg den på sagen."
                ),
                _ => new Opfyldt(),
            }
    )
    {
        KanTilsidesættes = false,
        Kilder = ["S3-15"],
    };

    public static readonly Regel<Ansøgningsfakta> AfgørelsenErBegrundet = new(
        "ansoegning-begrundet",
        FVL("§ 22"),
        Styrke.Spærrer,
        "En afgørelse af en ansøgning skal begrundes, medmindre borgeren får det hele.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.Afslutning is not SkriftligAfgørelse afgørelse
                ? new IkkeRelevant("Ansøgningen lukkes ikke med en afgørelse.")
            : afgørelse.Udfald == Udfald.FuldBevilling ? new IkkeRelevant("Borgeren får det hele.")
            : Svar.Kræv(afgørelse.ErBegrundet, "Begrund afgørelsen, før ansøgningen lukkes.")
    )
    {
        KanTilsidesættes = false,
        Kilder = ["S3-15"],
    };

    public static readonly Regel<Ansøgningsfakta> BrevFørFristen = new(
        "fristbrev",
        RTL("§ 3, stk. 2"),
        Styrke.Spærrer,
        "Kan fristen ikke holdes, skal borgeren have brev om, hvad sagen venter på, og hvornår den afgøres.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            !fakta.Ansøgning.ErÅben(fakta.Dag) ? new IkkeRelevant("Ansøgningen er afsluttet.")
            : fakta.Ansøgning.Frist.DageTilbage(fakta.Dag) > DageFørFristen
                ? new IkkeRelevant(
                    $"Fristen er først den {fakta.Ansøgning.Frist.Udløber.Skrevet()}."
                )
            : fakta.Ansøgning.Fristbrev is not { } brev ? new Mangler(SendBrev(fakta))
            : !brev.VenterPå.ErSkrevet() || brev.ForventetAfgørelse is not { } forventet
                ? new Mangler(
                    "Skriv i brevet både, hvad sagen venter på, og hvornår den ventes afgjort."
                )
            : Svar.Kræv(
                fakta.Dag <= forventet,
                $"Afgørelsen var ventet den {forventet.Skrevet()}. Send et nyt brev."
            )
    )
    {
        Kilder = ["S3-15"],
    };

    /// <summary>Prøves, når en ansøgning skal lukkes.</summary>
    public static readonly IReadOnlyList<Regel<Ansøgningsfakta>> VedAfslutning =
    [
        LovligAfslutning,
        AfgørelsenErBegrundet,
    ];

    /// <summary>Prøves hver dag for åbne ansøgninger.</summary>
    public static readonly IReadOnlyList<Regel<Ansøgningsfakta>> HverDag = [BrevFørFristen];

    public static readonly IReadOnlyList<Regel<Ansøgningsfakta>> Alle =
    [
        .. VedAfslutning,
        .. HverDag,
    ];

    private static string SendBrev(Ansøgningsfakta fakta) =>
        fakta.Ansøgning.Frist.ErOverskredet(fakta.Dag)
            ? $"Fristen var den {fakta.Ansøgning.Frist.Udløber.Skrevet()}. Send brevet i dag."
            : $"Afgør sagen, eller send brevet senest den {fakta.Ansøgning.Frist.HandlSenest.Skrevet()}.";
}
