using static Ret.Love;

namespace Ret;

/// <summary>Begrundelsen: FVL §§ 22 og 24. En afgørelse, der giver fuldt medhold, skal ikke begrundes.</summary>
public static class Begrundelsesregler
{
    private const string FuldtMedhold = "Borgeren får det hele.";

    public static readonly Regel<Afgørelsesfakta> AfgørelsenErBegrundet = new(
        "begrundelse",
        FVL("§ 22"),
        Styrke.Spærrer,
        "En skriftlig afgørelse, der ikke giver fuldt medhold, skal begrundes.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.Udkast.FuldtMedhold
                ? new IkkeRelevant(FuldtMedhold)
                : Svar.Kræv(fakta.Udkast.KonkretVurdering.ErSkrevet(), "Skriv en begrundelse.")
    )
    {
        Kilder = ["S0-15", "S3-15"],
    };

    public static readonly Regel<Afgørelsesfakta> TreDele = new(
        "begrundelse-tre-dele",
        FVL("§ 24"),
        Styrke.Spærrer,
        "Begrundelsen skal rumme reglerne, de oplysninger, der er lagt vægt på, og den konkrete vurdering.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.Udkast.FuldtMedhold ? new IkkeRelevant(FuldtMedhold)
            : ManglendeDele(fakta.Udkast).ToList() is { Count: > 0 } mangler
                ? new Mangler($"Skriv {mangler.Opremset()}.")
            : new Opfyldt()
    )
    {
        Kilder = ["S0-15"],
    };

    public static readonly Regel<Afgørelsesfakta> SkønnetErUdøvet = new(
        "skoen-udoevet",
        Princip("forbud mod at sætte skøn under regel"),
        Styrke.Spærrer,
        "Hvert skøn, sagen stiller, skal have et svar med en begrundelse.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.Udkast.FuldtMedhold ? new IkkeRelevant(FuldtMedhold)
            : fakta.Udkast.Udfald == Udfald.FormeltAfslag
                ? new IkkeRelevant("Afslaget hviler på en formel betingelse.")
            : Skønskatalog.For(fakta.Type) is not { Count: > 0 } skøn
                ? new IkkeRelevant("Sagstypen stiller ingen skøn.")
            : skøn.Where(s => !ErBesvaret(fakta.Udkast, s))
                .Select(s => $"\"{s.Spørgsmål}\"")
                .ToList()
                is { Count: > 0 } åbne
                ? new Mangler($"Svar på {åbne.Opremset()}, og begrund svaret.")
            : new Opfyldt()
    )
    {
        Kilder = ["S0-11"],
    };

    public static readonly IReadOnlyList<Regel<Afgørelsesfakta>> Alle =
    [
        AfgørelsenErBegrundet,
        TreDele,
        SkønnetErUdøvet,
        Regelsprogsregler.Begrundelsen,
        .. Indholdsregler.Alle,
    ];

    private static IEnumerable<string> ManglendeDele(Afgørelsesudkast udkast)
    {
        if (!udkast.Regelgrundlag.ErSkrevet())
            yield return "hvilke regler afgørelsen hviler på";
        if (!udkast.LagtVægtPå.ErSkrevet())
            yield return "hvilke oplysninger der er lagt vægt på";
        if (!udkast.KonkretVurdering.ErSkrevet())
            yield return "hvordan sagen konkret er vurderet";
    }

    private static bool ErBesvaret(Afgørelsesudkast udkast, Skøn skøn) =>
        udkast.Skøn.Any(s =>
            s.Kode == skøn.Kode && s.Svar.ErSkrevet() && s.Begrundelse.ErSkrevet()
        );
}
