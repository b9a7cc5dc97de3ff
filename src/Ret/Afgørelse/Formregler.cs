using static Ret.Love;

namespace Ret;

/// <summary>Formen: vurderingen er færdig, ingen aktindsigt venter, og brevet siger, hvor man klager.</summary>
public static class Formregler
{
    public static readonly Regel<Afgørelsesfakta> VurderingenErUnderskrevet = new(
        "vurdering-underskrevet",
        RTL("§ 10"),
        Styrke.Spærrer,
        "Helhedsvurderingen skal være underskrevet, før der træffes afgørelse imod borgeren.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.Udkast.FuldtMedhold ? new IkkeRelevant("Borgeren får det hele.")
            : fakta.Udkast.Udfald == Udfald.FormeltAfslag
                ? new IkkeRelevant("Afslaget hviler på en formel betingelse.")
            : Svar.Kræv(
                fakta.Vurdering?.Underskrevet <= fakta.Dag,
                "Skriv helhedsvurderingen færdig, og underskriv den."
            )
    )
    {
        Kilder = ["S0-6"],
    };

    public static readonly Regel<Afgørelsesfakta> AktindsigtFørst = new(
        "aktindsigt-foerst",
        FVL("§§ 9 og 9 b"),
        Styrke.Spærrer,
        "Har borgeren bedt om aktindsigt, venter afgørelsen, til borgeren har fået den.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.ÅbenAktindsigt is not { } modtaget
                ? new IkkeRelevant("Borgeren har ikke bedt om aktindsigt.")
            : fakta.Udkast.FuldtMedhold ? new IkkeRelevant("Borgeren får det hele.")
            : new Mangler($"Svar på anmodningen om aktindsigt af {modtaget.Skrevet()} først.")
    );

    public static readonly Regel<Afgørelsesfakta> Klagevejledning = new(
        "klagevejledning",
        FVL("§ 25"),
        Styrke.Spærrer,
        "Brevet skal sige, hvor, hvordan og hvornår man kan klage.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.Udkast.FuldtMedhold
                ? new IkkeRelevant("Borgeren får det hele.")
                : Svar.Kræv(
                    fakta.Udkast.Klagevejledning is { } vejledning
                        && vejledning.Kommune.ErSkrevet()
                        && vejledning.Frist.Start >= fakta.Dag,
                    "Sæt klagevejledningen ind med en frist, der regnes fra afgørelsens dag eller senere."
                )
    );

    public static readonly IReadOnlyList<Regel<Afgørelsesfakta>> Alle =
    [
        VurderingenErUnderskrevet,
        AktindsigtFørst,
        Klagevejledning,
        .. Underskriftsregler.Alle,
    ];
}
