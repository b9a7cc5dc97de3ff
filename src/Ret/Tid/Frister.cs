using static Ret.Love;

namespace Ret;

/// <summary>De frister, loven nævner ved navn. Den, der spørger, giver dagen; fristen forklarer sig selv.</summary>
public static class Frister
{
    /// <summary>Så mange dage får borgeren normalt til at svare på en partshøring.</summary>
    public const int NormalSvarfrist = 14;

    /// <summary>Klagefristen i uger; står i klagevejledningen.</summary>
    public const int KlagefristIUger = 4;

    /// <summary>Borgerens svarfrist, regnet fra den dag høringsbrevet må være modtaget.</summary>
    public static Frist Partshøring(DateOnly modtaget, int dage = NormalSvarfrist) =>
        new Fristregner(
            "svarfrist på partshøring",
            FVL("§ 19, stk. 1"),
            "høringsbrevet blev modtaget",
            modtaget
        ).Borgerens(dage.Dage());

    /// <summary>Borgerens frist til at klage til Ankestyrelsen, fra den dag afgørelsen er kommet frem.</summary>
    public static Frist Klagefrist(DateOnly modtaget) =>
        new Fristregner("klagefrist", RTL("§§ 60 og 67"), "afgørelsen blev modtaget", modtaget)
        {
            Forbehold = "paragraffernes numre er ikke slået op i loven.",
        }.Borgerens(KlagefristIUger.Uger());

    /// <summary>Myndighedens 28 dage til at genvurdere og sende klagen videre. Kan ikke sættes på pause.</summary>
    public static Frist Genvurdering(DateOnly modtaget) =>
        new Fristregner(
            "genvurdering og videresendelse",
            RTL("§ 66"),
            "klagen blev modtaget",
            modtaget
        )
        {
            Forbehold = "paragraffens nummer er ikke slået op i loven.",
        }.Myndighedens(28.Dage());

    /// <summary>Efter 7 arbejdsdage skal parten have indsigt eller vide, hvorfor det varer længere, og hvornår.</summary>
    public static Frist AktindsigtPart(DateOnly modtaget) =>
        new Fristregner(
            "svar på partsaktindsigt",
            FVL("§ 16, stk. 2"),
            "anmodningen blev modtaget",
            modtaget
        ).Myndighedens(7.Arbejdsdage());

    /// <summary>Journalisering snarest muligt: gul på 4. og rød på 7. arbejdsdag, medmindre kommunen har valgt andre dage.</summary>
    public static Journalfrist Journalisering(DateOnly modtaget, int gul = 4, int rød = 7)
    {
        var regner = new Fristregner(
            "journalisering",
            OFL("§ 15, stk. 1"),
            "papiret blev modtaget",
            modtaget
        )
        {
            Forbehold = "loven siger \"snarest muligt\"; antallet af arbejdsdage er praksis.",
        };
        return new(regner.Myndighedens(gul.Arbejdsdage()), regner.Myndighedens(rød.Arbejdsdage()));
    }

    /// <summary>Kommunens offentliggjorte sagsbehandlingsfrist for sagstypen, fra ansøgning til afgørelse.</summary>
    public static Frist Sagsbehandling(DateOnly modtaget, int uger, string sagstype) =>
        new Fristregner(
            $"sagsbehandlingsfrist for {sagstype}",
            RTL("§ 3, stk. 2"),
            "ansøgningen blev modtaget",
            modtaget
        ).Myndighedens(uger.Uger());

    /// <summary>
    /// Borgeren skal vide, at vi har hentet oplysninger hos andre: senest efter en måned, og efter 30 dage, når
    /// måneden er længere.
    /// </summary>
    public static Frist UnderretningOmIndsamling(DateOnly indsamlet)
    {
        var måned = indsamlet.AddMonths(1);
        var dage = indsamlet + 30.Dage();
        return new Fristregner(
            "underretning om indsamling",
            GDPR("art. 14, stk. 3"),
            "oplysningen blev hentet",
            indsamlet
        )
        {
            Forbehold = "forordningens frist er ikke læst i selve teksten.",
        }.MyndighedensTil(måned < dage ? måned : dage, "én måned, dog højst 30 dage");
    }

    /// <summary>Et brud på persondatasikkerheden anmeldes til Datatilsynet inden 72 timer, døgnet rundt.</summary>
    public static Timefrist Databrud(DateTimeOffset konstateret) =>
        new(
            "anmeldelse af databrud",
            GDPR("art. 33, stk. 1"),
            "bruddet blev opdaget",
            konstateret,
            72
        );
}
