namespace Ret;

/// <summary>
/// En politisk beslutning om praksis som en værdi: hvornår, hvad den siger i kort form, hvad den gælder for, og de regler,
/// der holder den. Beslutningen afgør aldrig et skøn; det gør reglerne heller ikke.
/// </summary>
/// <param name="Kode">Fast navn uden æ, ø og å.</param>
/// <param name="Kort">Beslutningen i kort form, gengivet så trofast, som kilden tillader.</param>
/// <param name="Omfang">Hvilke sager og handlinger den gælder for, i ord.</param>
/// <param name="Regler">Koderne på de regler i kataloget, der holder den.</param>
public sealed record Praksisbeslutning(
    string Kode,
    DateOnly Dato,
    string Hvem,
    string Kort,
    string Omfang,
    IReadOnlyList<string> Regler
)
{
    /// <summary>De krav i kildedokumenterne, som beslutningen opfylder.</summary>
    public IReadOnlyList<string> Kilder { get; init; } = [];

    /// <summary>Koderne på de sagstyper, den gælder for; tom er enhver sag om en borger.</summary>
    public IReadOnlyList<string> Sagstyper { get; init; } = [];

    /// <summary>Den dag, fra hvilken nye sager ikke længere følger den; null, når den ikke er ophævet.</summary>
    public DateOnly? OphævetFra { get; init; }

    /// <summary>Sand i en borgers sag, der er begyndt på beslutningens dag eller senere, men før den blev ophævet.</summary>
    public bool GælderFor(DateOnly sagBegyndt, bool harBorger, string sagstype) =>
        harBorger
        && sagBegyndt >= Dato
        && (OphævetFra is not { } fra || sagBegyndt < fra)
        && (Sagstyper.Count == 0 || Sagstyper.Contains(sagstype));
}

/// <summary>De politiske beslutninger om praksis, som kildedokumenterne nævner; kommunens egne skrives ned i programmet.</summary>
public static class Praksisbeslutninger
{
    public static readonly Praksisbeslutning KunOmfanget = new(
        "kun-omfanget-2017",
        new(2017, 12, 18),
        "Beskæftigelses- og Integrationsudvalget",
        "Jobcentret kan alene registrere selve omfanget af borgerens frivillige aktivitet, og kun når det efter en konkret vurdering har direkte relevans for borgerens sag.",
        "Enhver borgers sag, hvor frivillig eller offentlig aktivitet kan indgå.",
        [
            Fundregler.DækketFørGemt.Kode,
            Aktivitetsregler.DirekteBetydning.Kode,
            Aktivitetsregler.Målt.Kode,
            Aktivitetsregler.KunOmfang.Kode,
            Bevisregler.AndenHarGodkendt.Kode,
            Indhentningsregler.NettetErLukket.Kode,
            Oplysningsregler.BelystMenIkkeOverbelyst.Kode,
            "flere-kategorier",
            "ikke-kun-offentlig-aktivitet",
        ]
    )
    {
        Kilder = ["S0-12", "S0-19"],
    };

    public static readonly IReadOnlyList<Praksisbeslutning> Alle = [KunOmfanget];
}
