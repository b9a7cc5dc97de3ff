namespace Ret;

/// <summary>Sætningerne for hvert trin i <see cref="Sagsgang"/>: til sagsbehandleren, til borgeren og på engelsk.</summary>
internal static class Sagstrin
{
    public static Sagsstatus Modtag(Sagsgangsfakta sag) =>
        new(
            Trin.ModtagAnsøgning,
            Bold.Sagsbehandler,
            sag.AnsøgningModtaget,
            "Journalisér ansøgningen, og send borgeren en kvittering.",
            "Vi har fået din ansøgning. Du får en kvittering fra os.",
            "We have received your application. You will get a receipt from us.",
            Frister.Journalisering(sag.AnsøgningModtaget).Rød
        );

    public static Sagsstatus Venter(Sagsgangsfakta sag, Ventepunkt punkt) =>
        new(
            Trin.Oplys,
            punkt.Hos,
            punkt.Siden,
            $"Sagen venter på {punkt.Hvad} ({punkt.Hos.Navn()}). Ryk, hvis det trækker ud.",
            punkt.Hos == Bold.Borger
                ? "Vi mangler noget fra dig, før vi kan gå videre."
                : $"Vi venter på svar. Lige nu er det {punkt.Hos.SagtTilBorgeren()}, der skal svare.",
            punkt.Hos == Bold.Borger
                ? "We need something from you before we can go on."
                : $"We are waiting for an answer from {punkt.Hos.SagtPåEngelsk()}.",
            Først(punkt.Frist, sag.Sagsbehandlingsfrist)
        );

    public static Sagsstatus Oplys(Sagsgangsfakta sag) =>
        Vores(
            sag,
            Trin.Oplys,
            Senest(sag.Journaliseret!.Value),
            "Se efter, om sagen er oplyst, eller skaf det, der mangler.",
            "Vi samler de oplysninger, vi skal bruge i din sag.",
            "We are collecting the information we need for your case."
        );

    public static Sagsstatus Vurdér(Sagsgangsfakta sag) =>
        Vores(
            sag,
            Trin.Vurdér,
            Senest(sag.Oplyst!.Value),
            "Skriv helhedsvurderingen, og underskriv den.",
            "Vi har oplysningerne. Nu ser vi på det hele samlet.",
            "We have the information. Now we look at everything together."
        );

    public static Sagsstatus Råd(Sagsgangsfakta sag, Rådsbehov råd) =>
        råd.BestiltDen is { } bestilt
            ? new(
                Trin.IndhentRåd,
                råd.Fra,
                bestilt,
                $"Sagen venter på {råd.Hvad}. Gør resten af udkastet klar imens.",
                $"Vi har bedt om råd i din sag. Lige nu er det {råd.Fra.SagtTilBorgeren()}, der skal svare.",
                $"We have asked for advice in your case. We are waiting for {råd.Fra.SagtPåEngelsk()}.",
                sag.Sagsbehandlingsfrist
            )
            : Vores(
                sag,
                Trin.IndhentRåd,
                Senest(sag.Oplyst!.Value, sag.VurderingUnderskrevet),
                $"Bed om {råd.Hvad}.",
                "Vi beder om et sundhedsfagligt råd, før vi afgør din sag.",
                "We are asking for professional health advice before we decide your case."
            );

    public static Sagsstatus Partshør(Sagsgangsfakta sag) =>
        Vores(
            sag,
            Trin.Partshør,
            Senest(sag.Oplyst!.Value, sag.VurderingUnderskrevet),
            $"Send partshøring. {(sag.UhørteOplysninger == 1 ? "Én oplysning mangler" : $"{sag.UhørteOplysninger} oplysninger mangler")} på høringslisten.",
            "Du får snart et brev med oplysninger, som du kan svare på, før vi afgør sagen.",
            "You will soon get a letter with information that you can answer before we decide."
        );

    public static Sagsstatus HosBorgeren(Partshøring høring) =>
        new(
            Trin.AfventSvar,
            Bold.Borger,
            høring.Sendt,
            $"Vent på borgerens svar til og med den {høring.GældendeFrist.Skrevet()}.",
            $"Du kan svare på vores brev til og med den {høring.GældendeFrist.Skrevet()}. Bed om længere tid, hvis du har brug for det.",
            $"You can answer our letter until {Engelsk(høring.GældendeFrist)}. Ask for more time if you need it.",
            new Fristregner(
                "svarfrist på partshøring",
                Love.FVL("§ 19, stk. 1"),
                "høringsbrevet blev sendt",
                høring.Sendt
            ).BorgerensTil(høring.GældendeFrist)
        );

    public static Sagsstatus Afgør(Sagsgangsfakta sag) =>
        Vores(
            sag,
            Trin.Afgør,
            Senest(sag.Oplyst!.Value, sag.VurderingUnderskrevet, SenesteHøring(sag)),
            sag.Høringer.Any(h => h.Besvaret is not null)
                ? "Forhold dig til høringssvaret, og skriv afgørelsen færdig."
                : "Skriv afgørelsen færdig.",
            sag.Høringer.Any(h => h.Besvaret is not null)
                ? "Vi har fået dit svar og skriver nu din afgørelse."
                : "Vi skriver nu din afgørelse.",
            "We are now writing your decision."
        );

    public static Sagsstatus HosMentor(Sagsgangsfakta sag, DateOnly siden) =>
        new(
            Trin.AfventMentor,
            Bold.Mentor,
            siden,
            "Udkastet ligger hos mentoren til godkendelse.",
            "Din afgørelse er skrevet. En kollega læser den igennem.",
            "Your decision has been written. A colleague is checking it.",
            sag.Sagsbehandlingsfrist
        );

    public static Sagsstatus Send(DateOnly afgjort) =>
        new(
            Trin.Send,
            Bold.Sagsbehandler,
            afgjort,
            "Send afgørelsen til borgeren.",
            "Din afgørelse er klar. Du får den snart.",
            "Your decision is ready. You will get it soon.",
            null
        );

    private static Sagsstatus Vores(
        Sagsgangsfakta sag,
        Trin trin,
        DateOnly siden,
        string skridt,
        string dansk,
        string engelsk
    ) => new(trin, Bold.Sagsbehandler, siden, skridt, dansk, engelsk, sag.Sagsbehandlingsfrist);

    private static DateOnly? SenesteHøring(Sagsgangsfakta sag) =>
        sag.Høringer.Count == 0
            ? null
            : sag.Høringer.Max(h => h.Besvaret ?? h.GældendeFrist.AddDays(1));

    private static DateOnly Senest(DateOnly første, params DateOnly?[] andre) =>
        andre.OfType<DateOnly>().Append(første).Max();

    private static Frist Først(Frist? a, Frist b) => a is not null && a.Udløber < b.Udløber ? a : b;

    private static string Engelsk(DateOnly dag) =>
        dag.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
