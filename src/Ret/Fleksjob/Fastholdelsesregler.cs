using static Ret.Love;

namespace Ret;

/// <summary>Det, et fleksjob på den hidtidige arbejdsplads kræver ud over andre fleksjob: LAB § 119.</summary>
public static class Fastholdelsesregler
{
    private const string IkkeSøgt = "Der er ikke søgt om fastholdelsesfleksjob.";
    private const string IkkeBevilget = "Der bevilges ikke fleksjob.";

    public static readonly Regel<Fleksjobfakta> TolvMåneder = new(
        "fastholdelse-tolv-maaneder",
        LAB("§ 119"),
        Styrke.Spærrer,
        "Fastholdelsesfleksjob kræver mindst 12 måneder på særlige vilkår efter de sociale kapitler.",
        Lovperioder.Beskæftigelsesindsatsloven,
        fakta =>
            fakta.Type != Afgørelsestype.Fastholdelsesfleksjob ? new IkkeRelevant(IkkeSøgt)
            : !fakta.ErBevilling ? new IkkeRelevant(IkkeBevilget)
            : fakta.Sag.PåSærligeVilkårSiden is not { } siden
                ? new Mangler("Skriv, hvornår ansættelsen på særlige vilkår begyndte.")
            : Svar.Kræv(
                siden.AddMonths(12) <= fakta.Dag,
                $"De 12 måneder er først gået den {siden.AddMonths(12).Skrevet()}."
            )
    );

    public static readonly Regel<Fleksjobfakta> SkriftligAftale = new(
        "fastholdelse-aftale",
        LAB("§ 119"),
        Styrke.Advarer,
        "Aftalen om særlige vilkår skal være skriftlig og sige, hvad borgeren har svært ved, og hvilke hensyn der tages.",
        Lovperioder.Beskæftigelsesindsatsloven,
        fakta =>
            fakta.Type != Afgørelsestype.Fastholdelsesfleksjob ? new IkkeRelevant(IkkeSøgt)
            : !fakta.ErBevilling ? new IkkeRelevant(IkkeBevilget)
            : Svar.Kræv(
                fakta.Sag.SkriftligAftale.ErSkrevet(),
                "Læg den skriftlige aftale på sagen, og vælg den på siden om fleksjob."
            )
    )
    {
        Forbehold = "kravet til aftalens indhold er ikke slået op i loven.",
    };

    public static readonly IReadOnlyList<Regel<Fleksjobfakta>> Alle =
    [
        TolvMåneder,
        SkriftligAftale,
    ];
}
