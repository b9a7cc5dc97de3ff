using static Ret.Love;

namespace Ret;

/// <summary>Fakta om et høringsbrev, før det sendes.</summary>
public sealed record Høringsbrevsfakta
{
    /// <summary>Den dag, brevet må være fremme hos borgeren. Svarfristen tælles herfra.</summary>
    public required DateOnly Modtaget { get; init; }
    public required DateOnly Svarfrist { get; init; }

    /// <summary>De oplysninger, brevet nævner.</summary>
    public required IReadOnlyList<OplysningId> Oplysninger { get; init; }

    /// <summary>Oplysninger på høringslisten, som hverken er hørt eller med i dette brev.</summary>
    public IReadOnlyList<Oplysningsfakta> Udeladt { get; init; } = [];

    /// <summary>Grunden til en kortere frist end normalt; tom, når der ingen er.</summary>
    public string KortFristFordi { get; init; } = "";

    /// <summary>Kommunens normale svarfrist i dage.</summary>
    public int NormalFrist { get; init; } = Frister.NormalSvarfrist;
}

/// <summary>Hvad et høringsbrev skal rumme, før det sendes.</summary>
public static class Høringsbrevsregler
{
    public static readonly Regel<Høringsbrevsfakta> NævnerOplysninger = new(
        "hoeringsbrev-oplysninger",
        FVL("§ 19, stk. 1"),
        Styrke.Spærrer,
        "Høringsbrevet skal nævne de oplysninger, borgeren skal udtale sig om.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            Svar.Kræv(fakta.Oplysninger.Count > 0, "Vælg mindst én oplysning fra høringslisten.")
    );

    public static readonly Regel<Høringsbrevsfakta> RimeligFrist = new(
        "hoeringsbrev-frist",
        FVL("§ 19, stk. 1"),
        Styrke.Spærrer,
        "Svarfristen skal være rimelig: kommunens normale frist, eller en kortere med en grund.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            fakta.Svarfrist >= Frister.Partshøring(fakta.Modtaget, fakta.NormalFrist).Udløber
                ? new Opfyldt()
            : fakta.Svarfrist <= fakta.Modtaget
                ? new Mangler(
                    $"Svarfristen skal ligge efter den {fakta.Modtaget.Skrevet()}, hvor brevet er fremme."
                )
            : Svar.Kræv(
                fakta.KortFristFordi.ErSkrevet(),
                $"Sæt fristen til tidligst den {Frister.Partshøring(fakta.Modtaget, fakta.NormalFrist).Udløber.Skrevet()}, eller skriv, hvorfor den er kortere."
            )
    );

    public static readonly Regel<Høringsbrevsfakta> AltErMed = new(
        "hoeringsbrev-alt",
        FVL("§ 19, stk. 1"),
        Styrke.Advarer,
        "Hør helst over alle oplysninger på listen på én gang.",
        Lovperioder.Forvaltningsloven,
        fakta =>
            Svar.Kræv(
                fakta.Udeladt.Count == 0,
                $"Borgeren skal også høres over {fakta.Udeladt.Titler()}."
            )
    );

    public static readonly IReadOnlyList<Regel<Høringsbrevsfakta>> Alle =
    [
        NævnerOplysninger,
        RimeligFrist,
        AltErMed,
    ];
}
