using static Ret.Love;

namespace Ret;

/// <summary>De skøn, en afgørelse om førtidspension stiller, og det, der kan føre sagen uden om teamet.</summary>
public static class Pensionsskøn
{
    public static readonly Skøn Forbedring = new(
        "pension-forbedring",
        PL("§ 16"),
        "Kan arbejdsevnen forbedres?",
        [
            "hvilke tiltag og behandlinger der er prøvet, og hvad de viste",
            "hvad egen læge og speciallæger siger om udsigterne",
            "om et tiltag kan gøre sygdommen værre",
            "for de unge: om det er dokumenteret eller helt åbenbart, at den ikke kan forbedres",
        ]
    );

    public static readonly Skøn Varighed = new(
        "pension-varighed",
        PL("§ 16"),
        "Er arbejdsevnen varigt og væsentligt nedsat?",
        [
            "funktionsevnen i hverdagen og på arbejde",
            "hvor længe begrænsningen har varet, og om den går over",
            "hvad praktik og arbejde har vist",
        ]
    );

    public static readonly Skøn Selvforsørgelse = new(
        "pension-selvforsoergelse",
        PL("§ 16"),
        "Er støtte eller et fleksjob nok til, at borgeren kan forsørge sig selv?",
        [
            "hvor mange timer og hvilke opgaver borgeren kan klare over tid",
            "hvilken støtte der findes, og om den er prøvet",
            "hvad borgeren selv siger",
        ]
    );

    /// <summary>Spørges kun, når sagen skal uden om teamet; svaret er en tekst i sagen.</summary>
    public static readonly Skøn Åbenbar = new(
        "pension-aabenbar",
        PL("§ 18, stk. 2"),
        "Er det åbenbart, at sagen kan afgøres uden om teamet?",
        [
            "om de lægelige oplysninger er klare og enige",
            "om nogen tvivler på, at arbejdsevnen er varigt nedsat",
            "om teamet kan tilføje noget, borgeren har glæde af",
        ]
    );

    /// <summary>De skøn, hver afgørelse stiller.</summary>
    public static readonly IReadOnlyList<Skøn> Alle = [Forbedring, Varighed, Selvforsørgelse];
}
