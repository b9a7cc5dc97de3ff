using static Ret.Love;

namespace Ret;

/// <summary>Et forløb, mens det løber. Der er ingen handling at stoppe, så det, der haster, siges som en mangel.</summary>
public static class Forløbsregler
{
    private const string IkkeRessourceforløb = "Det er ikke et ressourceforløb.";

    public static readonly Regel<Forløbsfakta> ÉnKoordinator = new(
        "forloeb-koordinator",
        LAB("§ 36, stk. 3"),
        Styrke.Spærrer,
        "Borgeren skal have én gennemgående, koordinerende sagsbehandler med navn i hele forløbet.",
        Lovperioder.Pensionsreformen,
        fakta =>
            Svar.Kræv(
                fakta.Forløb.Koordinator?.Fra <= fakta.Dag,
                "Skriv, hvem der er koordinerende sagsbehandler."
            )
    );

    public static readonly Regel<Forløbsfakta> Plan = new(
        "forloeb-plan",
        LAB("§§ 43-47"),
        Styrke.Advarer,
        "Forløbet skal følge en rehabiliteringsplan med en indsatsdel.",
        Lovperioder.Pensionsreformen,
        fakta => Svar.Kræv(fakta.Forløb.Plan.ErSkrevet(), "Læg rehabiliteringsplanen på sagen.")
    );

    public static readonly Regel<Forløbsfakta> NogetSkalIGang = new(
        "forloeb-i-gang",
        LAB("§ 113, stk. 2"),
        Styrke.Advarer,
        "Er intet sat i gang fire måneder inde i ressourceforløbet, haster det.",
        Lovperioder.BedreRessourceforløb,
        fakta =>
            fakta.Forløb.Art != Forløbsart.Ressourceforløb ? new IkkeRelevant(IkkeRessourceforløb)
            : fakta.Forløb.ErIGang(fakta.Dag) ? new Opfyldt("Der er sat noget i gang.")
            : Svar.Kræv(
                fakta.Dag < fakta.Forløb.Begyndt.AddMonths(Forløbsfrister.MånederTilAdvarsel),
                $"Sæt noget i gang inden den {Forløbsfrister.IGang(fakta.Forløb).Udløber.Skrevet()}."
            )
    )
    {
        Forbehold = Lovperioder.BedreRessourceforløbUsikkert,
    };

    public static readonly Regel<Forløbsfakta> TilbageTilTeamet = new(
        "forloeb-tilbage-til-team",
        LAB("§ 113, stk. 2"),
        Styrke.Advarer,
        "Er intet sat i gang efter seks måneder, skal rehabiliteringsteamet have sagen igen.",
        Lovperioder.BedreRessourceforløb,
        fakta =>
            fakta.Forløb.Art != Forløbsart.Ressourceforløb ? new IkkeRelevant(IkkeRessourceforløb)
            : fakta.Forløb.ErIGang(fakta.Dag) ? new IkkeRelevant("Der er sat noget i gang.")
            : fakta.Forløb.TilbageTilTeam is { } dag
                ? new Opfyldt($"Sagen gik til teamet igen den {dag.Skrevet()}.")
            : Svar.Kræv(
                fakta.Dag < Forløbsfrister.IGang(fakta.Forløb).Udløber,
                "Forelæg sagen for rehabiliteringsteamet igen nu."
            )
    )
    {
        Forbehold = Lovperioder.BedreRessourceforløbUsikkert,
    };

    public static readonly Regel<Forløbsfakta> SlutterTilTiden = new(
        "forloeb-slut",
        LAB("§§ 107-112"),
        Styrke.Advarer,
        "Et forløb løber ikke længere end bevilget.",
        Lovperioder.Pensionsreformen,
        fakta =>
            Svar.Kræv(
                !Forløbsfrister.Slut(fakta.Forløb).ErOverskredet(fakta.Dag),
                $"Afslut forløbet. Det skulle slutte senest den {Forløbsfrister.Slut(fakta.Forløb).Udløber.Skrevet()}."
            )
    );

    public static readonly IReadOnlyList<Regel<Forløbsfakta>> Alle =
    [
        ÉnKoordinator,
        Plan,
        NogetSkalIGang,
        TilbageTilTeamet,
        .. Samtaleregler.Alle,
        SlutterTilTiden,
    ];
}
