namespace Ret;

/// <summary>En leders beslutning om, at én regel ikke skal stoppe én afgørelse. Føres i journalen og tælles.</summary>
public sealed record Tilsidesættelse
{
    /// <summary>Reglens kode, fx "partshoering".</summary>
    public required string Kode { get; init; }

    /// <summary>Sand, når den, der satte reglen til side, var leder på dagen.</summary>
    public required bool GivetAfLeder { get; init; }

    /// <summary>Den paragraf, lederen støtter sig på, som den er skrevet.</summary>
    public required string Paragraf { get; init; }

    /// <summary>Lederens begrundelse i denne sag.</summary>
    public required string Begrundelse { get; init; }
}

/// <summary>En tilsidesættelse sammen med den regel, den angår.</summary>
/// <param name="StopperNu">Sand, når reglen mangler noget i sagen, eller i det, nogen er ved at gøre i den.</param>
public sealed record Tilsidesættelsesfakta(
    Tilsidesættelse Tilsidesættelse,
    bool ReglenKanTilsidesættes,
    Styrke Styrke,
    bool StopperNu
);

/// <summary>Betingelserne for at sætte en regel til side, og hvordan det virker på prøvelserne.</summary>
public static class Tilsidesættelsesregler
{
    public static readonly Regel<Tilsidesættelsesfakta> ReglenKan = new(
        "tilsidesaettelse-mulig",
        Love.Kommunen("om ledelse"),
        Styrke.Spærrer,
        "Nummerering, journal, adgangskontrol, underskrift og en ansøgnings afslutning kan ikke sættes til side.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            Svar.Kræv(
                fakta.ReglenKanTilsidesættes,
                "Denne regel kan ikke sættes til side. Gør det, den kræver."
            )
    )
    {
        KanTilsidesættes = false,
    };

    public static readonly Regel<Tilsidesættelsesfakta> ReglenStopper = new(
        "tilsidesaettelse-stopper",
        Love.Kommunen("om ledelse"),
        Styrke.Spærrer,
        "Kun en regel, der stopper sagen, kan sættes til side.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.Styrke == Styrke.Advarer
                ? new Mangler(
                    "Reglen advarer kun. Der er intet at sætte til side, og sagen kan gå videre."
                )
                : Svar.Kræv(
                    fakta.StopperNu,
                    "Reglen stopper ikke sagen nu, så der er intet at sætte til side."
                )
    )
    {
        KanTilsidesættes = false,
    };

    public static readonly Regel<Tilsidesættelsesfakta> EnLederGørDet = new(
        "tilsidesaettelse-leder",
        Love.Kommunen("om ledelse"),
        Styrke.Spærrer,
        "Kun en leder kan sætte en regel til side.",
        Lovperioder.Forvaltningsloven,
        fakta => Svar.Kræv(fakta.Tilsidesættelse.GivetAfLeder, "Bed din leder om at tage stilling.")
    )
    {
        KanTilsidesættes = false,
    };

    public static readonly Regel<Tilsidesættelsesfakta> ParagrafOgBegrundelse = new(
        "tilsidesaettelse-begrundet",
        Love.Kommunen("om ledelse"),
        Styrke.Spærrer,
        "Den, der sætter en regel til side, skal skrive paragraf og begrundelse.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            Svar.Kræv(
                fakta.Tilsidesættelse.Paragraf.ErSkrevet()
                    && fakta.Tilsidesættelse.Begrundelse.ErSkrevet(),
                "Skriv både den paragraf, du støtter dig på, og hvorfor reglen ikke skal gælde i denne sag."
            )
    )
    {
        KanTilsidesættes = false,
    };

    public static readonly IReadOnlyList<Regel<Tilsidesættelsesfakta>> Alle =
    [
        ReglenKan,
        ReglenStopper,
        EnLederGørDet,
        ParagrafOgBegrundelse,
    ];

    /// <summary>Prøver, om <paramref name="tilsidesættelse"/> kan bruges på <paramref name="prøvelse"/>.</summary>
    public static IReadOnlyList<Prøvelse> Prøv(
        Tilsidesættelse tilsidesættelse,
        Prøvelse prøvelse
    ) =>
        [
            .. Alle.Select(r =>
                r.Afprøv(
                    new(
                        tilsidesættelse,
                        prøvelse.KanTilsidesættes,
                        prøvelse.Styrke,
                        prøvelse.Svar is Mangler
                    )
                )
            ),
        ];

    /// <summary>Prøvelserne med de gyldige tilsidesættelser sat på. En ugyldig har ingen virkning.</summary>
    public static IReadOnlyList<Prøvelse> Med(
        this IReadOnlyList<Prøvelse> prøvelser,
        IReadOnlyList<Tilsidesættelse> tilsidesættelser
    ) => [.. prøvelser.Select(prøvelse => Sat(prøvelse, tilsidesættelser))];

    private static Prøvelse Sat(
        Prøvelse prøvelse,
        IReadOnlyList<Tilsidesættelse> tilsidesættelser
    ) =>
        prøvelse.Spærrer
        && tilsidesættelser.FirstOrDefault(t =>
            t.Kode == prøvelse.Kode && !Prøv(t, prøvelse).Any(p => p.Spærrer)
        )
            is { } gyldig
            ? prøvelse with
            {
                Tilsidesat = $"{gyldig.Paragraf}: {gyldig.Begrundelse}",
            }
            : prøvelse;
}
