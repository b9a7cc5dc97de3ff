namespace Ret;

/// <summary>Sætningerne for trinnene, efter at brevet er sendt: klagefrist, klage, Ankestyrelsen og slut.</summary>
internal static class Sluttrin
{
    public static Sagsstatus Klagefristen(DateOnly sendt, Frist frist) =>
        new(
            Trin.Klagefrist,
            Bold.Borger,
            sendt,
            $"Afgørelsen er sendt. Borgeren kan klage til og med den {frist.Udløber.Skrevet()}.",
            "Du har fået en afgørelse. Du kan klage inden 4 uger fra du har modtaget afgørelsen.",
            "You have got a decision. You can complain within 4 weeks from the day you received it.",
            frist
        );

    public static Sagsstatus Klage(DateOnly modtaget) =>
        new(
            Trin.BehandlKlage,
            Bold.Sagsbehandler,
            modtaget,
            "Genvurdér afgørelsen. Giv fuldt medhold, eller send klagen til Ankestyrelsen.",
            "Vi har fået din klage og ser på sagen igen.",
            "We have received your complaint and are looking at the case again.",
            Frister.Genvurdering(modtaget)
        );

    public static Sagsstatus HosAnkestyrelsen(DateOnly sendt) =>
        new(
            Trin.AfventAnkestyrelsen,
            Bold.Ankestyrelsen,
            sendt,
            "Sagen ligger hos Ankestyrelsen.",
            "Vi har sendt din klage til Ankestyrelsen. Du hører fra dem.",
            "We have sent your complaint to the National Social Appeals Board. You will hear from them.",
            null
        );

    public static Sagsstatus Slut(DateOnly dag) =>
        new(
            Trin.Afsluttet,
            Bold.Ingen,
            dag,
            "Sagen er afsluttet.",
            "Din sag er afsluttet.",
            "Your case is closed.",
            null
        );
}
