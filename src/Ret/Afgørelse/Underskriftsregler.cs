using static Ret.Love;

namespace Ret;

/// <summary>Den rette afgør, og brevet viser, hvem det er fra.</summary>
public static class Underskriftsregler
{
    public static readonly Regel<Afgørelsesfakta> IngenInhabil = new(
        "inhabilitet",
        FVL("§§ 3 og 6"),
        Styrke.Spærrer,
        "Den, der har meldt sig inhabil, kan ikke afgøre sagen.",
        Lovperioder.Forvaltningsloven,
        fakta => Svar.Kræv(!fakta.Udkast.ErInhabil, "Lad en kollega afgøre sagen.")
    )
    {
        KanTilsidesættes = false,
    };

    public static readonly Regel<Afgørelsesfakta> MentorGodkender = new(
        "mentor-godkender",
        Kommunen("om oplæring"),
        Styrke.Spærrer,
        "En afgørelse fra en medarbejder under oplæring skal godkendes af en mentor.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            !fakta.Udkast.UnderOplæring
                ? new IkkeRelevant("Den, der afgør, er ikke under oplæring.")
                : Svar.Kræv(
                    fakta.Udkast.GodkendtAfMentor.ErSkrevet(),
                    "Send udkastet til din mentor."
                )
    )
    {
        Kilder = ["S4-38"],
    };

    public static readonly Regel<Afgørelsesfakta> DenRetteMyndighed = new(
        "rette-afsender",
        Princip("kompetence og ret afsender"),
        Styrke.Spærrer,
        "Brevet skal komme fra den myndighed, der afgør sagen.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            Svar.Kræv(
                fakta.Udkast.Afsender.ErSkrevet()
                    && fakta.Udkast.Afsender == fakta.Udkast.KompetentMyndighed,
                $"Ret afsenderen til {fakta.Udkast.KompetentMyndighed}."
            )
    );

    public static readonly Regel<Afgørelsesfakta> Underskrevet = new(
        "underskrift",
        FVL("§ 32 b"),
        Styrke.Spærrer,
        "Et brev med en afgørelse skal være underskrevet eller entydigt vise, hvem der har sendt det, og at det er endeligt.",
        Lovperiode.FraDen(1, 1, 2014),
        fakta =>
            Svar.Kræv(
                fakta.Udkast.Underskrift is { ErEndelig: true } underskrift
                    && underskrift.Underskriver.ErSkrevet(),
                "Underskriv afgørelsen."
            )
    )
    {
        KanTilsidesættes = false,
        Kilder = ["S2-6"],
    };

    public static readonly IReadOnlyList<Regel<Afgørelsesfakta>> Alle =
    [
        IngenInhabil,
        MentorGodkender,
        DenRetteMyndighed,
        Underskrevet,
    ];
}
