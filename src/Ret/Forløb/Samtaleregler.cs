using static Ret.Love;

namespace Ret;

/// <summary>Samtalen med sundhedskoordinator og koordinerende sagsbehandler, mens et forløb løber.</summary>
public static class Samtaleregler
{
    public static readonly Regel<Forløbsfakta> SamtalenErHoldt = new(
        "forloeb-samtale",
        LAB("§ 113, stk. 3"),
        Styrke.Advarer,
        "Beder borgeren om det, holdes en samtale med sundhedskoordinator og koordinerende sagsbehandler.",
        Lovperioder.BedreRessourceforløb,
        fakta =>
            fakta.Forløb.Samtaler.Count == 0 ? new IkkeRelevant("Borgeren har ikke bedt om det.")
            : fakta.Forløb.ÅbenSamtale is { } åben
                ? new Mangler($"Hold den samtale, borgeren bad om den {åben.Anmodet.Skrevet()}.")
            : new Opfyldt()
    )
    {
        Forbehold = Lovperioder.BedreRessourceforløbUsikkert,
    };

    public static readonly Regel<Forløbsfakta> FørFireÅr = new(
        "jobafklaring-fire-aar",
        LAB("§§ 107-111"),
        Styrke.Advarer,
        "Borgeren skal have talt med sundhedskoordinatoren, før jobafklaringen har varet fire år i alt.",
        Lovperioder.Sygedagpengereformen,
        fakta =>
            fakta.Forløb.Art != Forløbsart.Jobafklaring
                ? new IkkeRelevant("Det er ikke et jobafklaringsforløb.")
            : fakta.Forløb.Samtaler.Any(s => s.Afholdt <= fakta.Dag) ? new Opfyldt()
            : Svar.Kræv(
                fakta.Dag < Forløbsfrister.AdvarOmSamtale(fakta.Forløb),
                $"Hold samtalen inden den {Forløbsfrister.Samtale(fakta.Forløb).Udløber.Skrevet()}."
            )
    );

    public static readonly IReadOnlyList<Regel<Forløbsfakta>> Alle = [SamtalenErHoldt, FørFireÅr];
}
