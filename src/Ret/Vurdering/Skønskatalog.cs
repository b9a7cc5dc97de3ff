using static Ret.Love;

namespace Ret;

/// <summary>De skøn, programmet stiller som spørgsmål. Svaret skrives af et menneske og begrundes.</summary>
public static class Skønskatalog
{
    public static readonly Skøn TilbudAfprøvet = new(
        "tilbud-afproevet",
        LAB("§ 116"),
        "Er alle relevante tilbud afprøvet, eller er det åbenbart formålsløst?",
        [
            "hvilke tilbud borgeren har haft, og hvad de viste",
            "om et tilbud kan gøre sygdommen værre",
            "om der er noget, der med rimelighed kan udvikle arbejdsevnen",
            "hvad borgeren selv og egen læge siger",
        ]
    );

    public static readonly Skøn VarigtOgVæsentligt = new(
        "varigt-og-vaesentligt",
        LAB("§ 116"),
        "Er arbejdsevnen varigt og væsentligt begrænset?",
        [
            "funktionsevnen i hverdagen og på arbejde",
            "om begrænsningen går over med behandling, borgeren selv ønsker",
            "hvad praktik og arbejde har vist",
            "lægernes vurdering af udsigterne",
        ]
    );

    public static readonly Skøn NormaleVilkår = new(
        "normale-vilkaar",
        LAB("§ 116"),
        "Kan borgeren få eller beholde arbejde på normale vilkår?",
        [
            "borgerens faglige og personlige kompetencer",
            "hvilke skånehensyn der er nødvendige",
            "om hjælpemidler eller personlig assistance er nok",
            "om borgeren kan skifte til andet arbejde",
        ]
    );

    public static readonly Skøn SocialeKapitler = new(
        "sociale-kapitler",
        LAB("§ 119"),
        "Er det forsøgt for alvor at beholde borgeren på særlige vilkår på arbejdspladsen?",
        [
            "hvilke skånehensyn der er aftalt og brugt",
            "om opgaverne er lagt om",
            "hvad arbejdsgiver og borger siger om forløbet",
        ]
    );

    public static readonly Skøn Revalidering = new(
        "revalidering-nok",
        LAB("§ 142"),
        "Kan revalidering bringe borgeren til at forsørge sig selv?",
        [
            "hvad borgeren selv vil, og hvilke kompetencer borgeren har",
            "hvilke hensyn helbredet kræver",
            "om uddannelse eller optræning er realistisk",
            "om et andet tilbud er nok",
        ]
    );

    public static readonly IReadOnlyList<Skøn> Alle =
    [
        NormaleVilkår,
        VarigtOgVæsentligt,
        TilbudAfprøvet,
        SocialeKapitler,
        Revalidering,
        .. Pensionsskøn.Alle,
        Pensionsskøn.Åbenbar,
        .. Ressourceforløbsskøn.Alle,
        .. Jobafklaringsskøn.Alle,
        Jobafklaringsskøn.Teambehov,
    ];

    /// <summary>De skøn, en afgørelse af <paramref name="type"/> stiller.</summary>
    public static IReadOnlyList<Skøn> For(Afgørelsestype type) =>
        type switch
        {
            Afgørelsestype.Fleksjob => [NormaleVilkår, VarigtOgVæsentligt, TilbudAfprøvet],
            Afgørelsestype.Fastholdelsesfleksjob =>
            [
                NormaleVilkår,
                VarigtOgVæsentligt,
                TilbudAfprøvet,
                SocialeKapitler,
            ],
            Afgørelsestype.Førtidspension => Pensionsskøn.Alle,
            Afgørelsestype.Revalidering => [Revalidering],
            Afgørelsestype.Ressourceforløb => Ressourceforløbsskøn.Alle,
            Afgørelsestype.Jobafklaring => Jobafklaringsskøn.Alle,
            _ => [],
        };
}
