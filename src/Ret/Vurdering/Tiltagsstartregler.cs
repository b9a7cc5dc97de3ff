using static Ret.Love;

namespace Ret;

/// <summary>Hvad et planlagt tiltag er.</summary>
public enum Tiltagsart
{
    Virksomhedspraktik,
    Løntilskud,
    Vejledning,
    Mentor,
    Sundhedsforløb,
    Uddannelse,
    Andet,
}

/// <summary>De danske navne på tiltag.</summary>
public static class Tiltagsnavne
{
    /// <summary>Med småt, så det kan stå midt i en sætning.</summary>
    public static string Navn(this Tiltagsart art) =>
        art switch
        {
            Tiltagsart.Virksomhedspraktik => "virksomhedspraktik",
            Tiltagsart.Løntilskud => "løntilskud",
            Tiltagsart.Vejledning => "vejledning og opkvalificering",
            Tiltagsart.Mentor => "mentor",
            Tiltagsart.Sundhedsforløb => "sundhedsforløb",
            Tiltagsart.Uddannelse => "uddannelse eller kursus",
            _ => "andet tiltag",
        };
}

/// <summary>
/// Det, der stopper et tiltag, før det begynder. Skrivelsen af 14. marts 2017 er ikke læst, og derfor advarer den regel,
/// der hviler på den, kun. At programmet stopper, hviler på kommunens egen beslutning om at spørge om helbredet først.
/// </summary>
public static class Tiltagsstartregler
{
    public static readonly Regel<Tiltagsfakta> HelbredetErSvaret = new(
        "tiltag-helbred",
        Kommunen("om helbredet før et tiltag"),
        Styrke.Spærrer,
        "Et tiltag begynder først, når det er svaret, om det kan gøre sygdommen værre; et ja stopper, og et ukendt svar afgør en leder.",
        Lovperioder.Retssikkerhedsloven,
        Tiltagsregler.HelbredetFørst.Prøv
    )
    {
        Kilder = ["S3-27"],
    };

    /// <summary>Alt, der prøves, før et tiltag begynder: det, der stopper, og det, loven med forbehold siger.</summary>
    public static readonly IReadOnlyList<Regel<Tiltagsfakta>> Alle =
    [
        HelbredetErSvaret,
        .. Tiltagsregler.Alle,
    ];
}
