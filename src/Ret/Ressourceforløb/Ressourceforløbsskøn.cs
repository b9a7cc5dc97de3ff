using static Ret.Love;

namespace Ret;

/// <summary>De skøn, en afgørelse om ressourceforløb stiller.</summary>
public static class Ressourceforløbsskøn
{
    public static readonly Skøn SamletIndsats = new(
        "ressourceforloeb-samlet-indsats",
        LAB("§ 112"),
        "Har borgeren så komplekse problemer ud over ledighed, at der skal en samlet indsats til?",
        [
            "hvilke problemer borgeren har ud over at mangle arbejde",
            "hvad tidligere støtte og tilbud har vist",
            "om en kortere eller enklere indsats er nok",
            "hvad borgeren selv siger",
        ]
    );

    public static readonly Skøn Udvikling = new(
        "ressourceforloeb-udvikling",
        LAB("§ 112"),
        "Kan borgerens arbejdsevne udvikles i et ressourceforløb?",
        [
            "hvad lægerne siger om udsigterne",
            "om en indsats kan gøre sygdommen værre",
            "hvilke mål der er realistiske, og hvor længe det tager",
            "hvad borgeren selv ønsker og tror på",
        ]
    );

    public static readonly IReadOnlyList<Skøn> Alle = [SamletIndsats, Udvikling];
}
