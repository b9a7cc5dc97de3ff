using Ret;
using Saglig.Afgørelser;
using Saglig.Demo.Forløb;

namespace Saglig.Demo.Historier;

/// <summary>What Mette does in Bent's case.</summary>
internal static class BentSørensenSkridt
{
    public const string Attest = "Lægeattest LÆ 265 fra egen læge";
    public const string Test = "Neuropsykologisk undersøgelse";
    public const string Praktik = "Rapport fra praktik i kommunens arkiv";

    public static async Task Oplys(CasePlay play)
    {
        foreach (var viden in Viden)
            await play.Lær(viden);
        await play.Lægeattest(
            Attest,
            "Følger efter hjerneblødning",
            "Ro, ingen bilkørsel",
            "Lægen har talt med Bent om trætheden"
        );
        await play.Betingelser(
            Praktik,
            Ret.Betingelser.VarigtBegrænset.Kode,
            "Praktikken og de to lægelige papirer viser, at Bent kan arbejde på normale vilkår, når opgaverne passer til synet."
        );
        await play.ErOplyst();
    }

    private static Viden[] Viden { get; } =
    [
        new(
            "Samtale om trætheden",
            Kategori.Ressourcer,
            Retning.ForBorgeren,
            "Bent bliver træt sidst på dagen."
        ),
        new(
            Attest,
            Kategori.Helbred,
            Retning.ImodBorgeren,
            "Lægen finder, at Bent kan arbejde fuld tid, når opgaverne passer til synet."
        )
        {
            Papir = Attest,
            Kilde = "Lægehuset Torvet",
            Læge = Lægerolle.EgenLæge,
        },
        new(
            Test,
            Kategori.PersonligeKompetencer,
            Retning.ImodBorgeren,
            "Opmærksomhed og hukommelse er upåvirkede."
        )
        {
            Papir = Test,
            Kilde = "Demoby Sygehus, neurologisk afdeling",
            Læge = Lægerolle.Sygehus,
        },
        new(
            Praktik,
            Kategori.Praktik,
            Retning.ImodBorgeren,
            "30 timer om ugen i to måneder uden fravær."
        )
        {
            Papir = Praktik,
            Kilde = "Demokommunens arkiv",
            Mængde = "30 timer om ugen",
            Metode = Målemetode.Observeret,
        },
        new(
            "Bent er uddannet arkivassistent",
            Kategori.FagligeKompetencer,
            Retning.Neutral,
            "Bent har papirer på arbejdet i et arkiv."
        ),
    ];

    public static Task Vurdér(CasePlay play) =>
        play.Vurdér(
            new(Imod: true)
            {
                Ord =
                    "Jeg bliver træt, og jeg kan ikke se til venstre. Jeg vil gerne arbejde på færre timer.",
                Ønsker = ["Jeg vil gerne arbejde på færre timer."],
                Funktionsevne =
                    "Bent klarer hverdagen selv. Synet er nedsat til venstre, og han kører ikke bil.",
                Arbejdsevne = "Bent har arbejdet 30 timer om ugen i to måneder uden fravær.",
                Samlet =
                    "Synet sætter grænser for, hvilke opgaver Bent kan have, men ikke for hvor længe. Trætheden er taget med, men den har ikke givet fravær.",
                Udsagn =
                [
                    ("Samtale om trætheden", "Bent bliver træt sidst på dagen."),
                    (Attest, "Lægen finder, at fuld tid er mulig med de rigtige opgaver."),
                    (
                        Test,
                        "Undersøgelsen viser ikke noget, der hindrer arbejde på almindelig tid."
                    ),
                    (Praktik, "To måneder på 30 timer uden fravær."),
                    (
                        "Bent er uddannet arkivassistent",
                        "Bent har en uddannelse, der passer til opgaver uden bilkørsel."
                    ),
                ],
            }
        );

    public static Task BedOmRåd(CasePlay play) =>
        play.BedOmRåd(
            "Bent er 56 år og har haft en hjerneblødning. Synet er nedsat. Praktikken i arkivet gik godt på 30 timer.",
            "Er der helbredsmæssige forhold, som praktikken ikke har vist?"
        );

    public static Task FåRåd(CasePlay play) =>
        play.FåRåd(
            "Der er ikke grundlag for fleksjob. Arbejdsevnen er ikke varigt og væsentligt begrænset.",
            "Ro og ingen bilkørsel.",
            forBorgeren: false
        );

    public static async Task Afslå(CasePlay play)
    {
        const string Met =
            "Vi har spurgt praktikstedet om trætheden. De så, at du var træt om fredagen, og lod dig gå en time før. Det er et hensyn, der kan tages på normale vilkår.";
        await play.Mød(1, Met);
        await play.Afgør(
            new Udkast
            {
                Udfald = Udfald.Afslag,
                Regelgrundlag = "§§ 116 og 118 i lov om en aktiv beskæftigelsesindsats",
                LagtVægtPå =
                    "Egen læges attest, sygehusets undersøgelse, praktikken i arkivet og din egen beskrivelse.",
                KonkretVurdering =
                    "Fleksjob kræver, at arbejdsevnen er varigt og væsentligt begrænset. Du har arbejdet 30 timer om ugen i to måneder uden fravær, og både din læge og sygehuset finder, at du kan arbejde på almindelig tid med opgaver, der passer til dit syn. "
                    + Met,
                Ønsker =
                [
                    new(
                        "Jeg vil gerne arbejde på færre timer.",
                        "Vi kan ikke bevilge fleksjob, men jobcentret hjælper dig med at finde et arbejde på deltid."
                    ),
                ],
                Skøn =
                [
                    .. Skønskatalog
                        .For(Afgørelsestype.Fleksjob)
                        .Select(s => new Skønssvar(
                            s.Kode,
                            "Nej, ikke efter det, der er oplyst.",
                            "Praktikken viste 30 timer om ugen uden fravær, og de lægelige papirer siger det samme."
                        )),
                ],
            }
        );
    }
}
