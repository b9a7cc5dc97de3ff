namespace Ret;

/// <summary>
/// Den samlede prøvelse af én afgørelse: alle regelsæt, hvert på sin rette dag, med lederens tilsidesættelser sat på.
/// </summary>
public static class Afgørelsesprøvelse
{
    /// <summary>
    /// Svaret fra hver regel, i den rækkefølge sagen gennemløbes. De almindelige regler prøves på afgørelsens dag;
    /// hvem der skal høres, før der afgøres, på den dag, regimet siger.
    /// </summary>
    public static IReadOnlyList<Prøvelse> Prøv(Afgørelsesfakta fakta) =>
        Samlet(fakta).ToList().Med(fakta.Tilsidesættelser);

    /// <summary>Sand, når ingen regel stopper afgørelsen.</summary>
    public static bool KanAfgøres(this IReadOnlyList<Prøvelse> prøvelser) =>
        !prøvelser.Any(p => p.Spærrer);

    private static IEnumerable<Prøvelse> Samlet(Afgørelsesfakta fakta) =>
        [
            .. Oplysningsregler.Alle.Prøv(fakta.Sagsoplysning, fakta.Dag),
            .. Brugsregler.Alle.Prøv(fakta.Sagsoplysning, fakta.Dag),
            .. Vurderingsregler.Alle.Prøv(fakta.Vurderingsfakta, fakta.Dag),
            .. Lægeregler.Alle.Prøv(fakta.Vurderingsfakta, fakta.Dag),
            .. Konkretregler.Alle.Prøv(fakta.Vurderingsfakta, fakta.Dag),
            .. Partshøringsregler.Alle.Prøv(fakta.Høring, fakta.Dag),
            .. fakta.ErFleksjob ? Fleksjob(fakta) : [],
            .. fakta.Pensionsfakta is { } pension
                ? Pensionsregler.Alle.Prøv(pension, fakta.Dag)
                : [],
            .. fakta.Ressourceforløbsfakta is { } ressource ? Ressourceforløb(ressource) : [],
            .. fakta.Jobafklaringsfakta is { } jobafklaring ? Jobafklaring(jobafklaring) : [],
            .. fakta.Forelæggelsesfakta is { } forelagt
                ? Forelæggelsesregler.Alle.Prøv(forelagt, forelagt.Regime.Regeldag)
                : [],
            .. fakta.Revalideringsfakta is { } revalidering
                ?
                [
                    .. Revalideringsregler.Alle.Prøv(revalidering, fakta.Dag),
                    .. Revalideringsovergang.Alle.Prøv(
                        revalidering,
                        revalidering.Sag.Regime.Regeldag
                    ),
                ]
                : Array.Empty<Prøvelse>(),
            .. Begrundelsesregler.Alle.Prøv(fakta, fakta.Dag),
            .. Formregler.Alle.Prøv(fakta, fakta.Dag),
        ];

    private static IEnumerable<Prøvelse> Fleksjob(Afgørelsesfakta fakta)
    {
        var fleksjob = fakta.Fleksjobfakta;
        return
        [
            .. Fleksjobregler.Alle.Prøv(fleksjob, fakta.Dag),
            .. Regimeregler.Alle.Prøv(fleksjob, fleksjob.Sag.Regime.Regeldag),
        ];
    }

    private static IEnumerable<Prøvelse> Ressourceforløb(Ressourceforløbsfakta fakta) =>
        [
            .. Ressourceforløbsregler.Alle.Prøv(fakta, fakta.Dag),
            .. Ressourceovergangsregler.Alle.Prøv(fakta, fakta.Sag.Regime.Regeldag),
        ];

    private static IEnumerable<Prøvelse> Jobafklaring(Jobafklaringsfakta fakta) =>
        [
            .. Jobafklaringsregler.Alle.Prøv(fakta, fakta.Dag),
            .. Jobafklaringsteamregler.Alle.Prøv(fakta, fakta.Sag.Regime.Regeldag),
        ];
}
