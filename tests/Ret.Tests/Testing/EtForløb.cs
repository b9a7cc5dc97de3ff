namespace Ret.Tests;

/// <summary>Standardsituationer om ressourceforløb og jobafklaring: alt er i orden, og testen ændrer det ene, der betyder noget.</summary>
public static class EtForløb
{
    private static readonly DateOnly Begyndt = 1.Januar(2026);

    /// <summary>En borger på 46 år, søgt før overgangen, med alle betingelser opfyldt.</summary>
    public static readonly Ressourceforløbssag Ressourcesag = new()
    {
        Regime = Regime.For(1.December(2025)),
        Fødselsdag = 1.Januar(1980),
        Folkepensionsdag = 1.Januar(2050),
        Betingelser = Opfyldt(Ressourceforløbsbetingelser.Alle),
        Måneder = 24,
        Forelæggelse = new()
        {
            Lægeattest = En.Fleksjobsag.Lægeattest,
            Teamindstilling = new("2026-0000377-9", 1.Oktober(2026), true),
        },
    };

    public static readonly Ressourceforløbsfakta Ressourcebevilling = new()
    {
        Dag = En.Afgørelsesdag,
        Udfald = Udfald.FuldBevilling,
        Sag = Ressourcesag,
    };

    /// <summary>Sygedagpengene hører op den 31. oktober 2026, og forløbet begynder dagen efter.</summary>
    public static readonly Jobafklaringssag Jobafklaringssag = new()
    {
        Regime = Regime.For(1.December(2025)),
        Betingelser = Opfyldt(Jobafklaringsbetingelser.Alle),
        SidsteSygedagpengedag = 31.Oktober(2026),
        Begynder = 1.November(2026),
        Måneder = 24,
        UdenTeamFordi = "Kun beskæftigelsesforvaltningen er i sagen.",
    };

    public static readonly Jobafklaringsfakta Jobafklaringsbevilling = new()
    {
        Dag = En.Afgørelsesdag,
        Udfald = Udfald.FuldBevilling,
        Sag = Jobafklaringssag,
    };

    /// <summary>Et ressourceforløb på to år fra den 1. januar 2026, med plan og koordinator og uden aktiviteter.</summary>
    public static readonly Indsatsforløb Ressourceforløb = new()
    {
        Art = Forløbsart.Ressourceforløb,
        Begyndt = Begyndt,
        Måneder = 24,
        FørstBegyndt = Begyndt,
        Plan = "2026-0000377-2",
        Koordinatorer = [new(Guid.Empty, Begyndt)],
    };

    /// <summary>Det samme som jobafklaring, det andet i træk: det første begyndte den 1. juni 2023.</summary>
    public static readonly Indsatsforløb Jobafklaring = Ressourceforløb with
    {
        Art = Forløbsart.Jobafklaring,
        FørstBegyndt = 1.Juni(2023),
    };

    /// <summary>Forløbet, set på en dag.</summary>
    public static Forløbsfakta Den(this Indsatsforløb forløb, DateOnly dag) => new(dag, forløb);

    private static Betingelsessvar[] Opfyldt(IEnumerable<Betingelse> betingelser) =>
        [.. betingelser.Select(b => new Betingelsessvar(b.Kode, true, ["2026-0000377-3"]))];
}
