using static Ret.Love;

namespace Ret;

/// <summary>De skøn, en afgørelse om jobafklaring stiller.</summary>
public static class Jobafklaringsskøn
{
    public static readonly Skøn Uarbejdsdygtig = new(
        "jobafklaring-uarbejdsdygtig",
        SDPL("§ 24 a"),
        "Er borgeren uarbejdsdygtig på grund af egen sygdom?",
        [
            "hvad lægerne skriver om sygdommen og udsigterne",
            "hvilke opgaver borgeren kan klare, og hvor længe ad gangen",
            "hvad borgeren selv siger om sin hverdag",
        ]
    );

    /// <summary>Spørges, når sagen ikke forelægges; svaret er en tekst i sagen.</summary>
    public static readonly Skøn Teambehov = new(
        "jobafklaring-teambehov",
        LOB("§ 9"),
        "Er der behov for, at rehabiliteringsteamet har sagen?",
        [
            "om indsatsen kræver flere forvaltninger eller regionen",
            "om helbredet er uafklaret",
            "om borgeren ønsker det",
        ]
    );

    /// <summary>De skøn, hver afgørelse stiller.</summary>
    public static readonly IReadOnlyList<Skøn> Alle = [Uarbejdsdygtig];
}
