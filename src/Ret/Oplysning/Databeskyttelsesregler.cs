using static Ret.Love;

namespace Ret;

/// <summary>Borgerens ret til at vide, hvad vi henter hos andre.</summary>
public static class Databeskyttelsesregler
{
    public static readonly Regel<Sagsoplysning> UnderretOmIndsamling = new(
        "underret-om-indsamling",
        GDPR("art. 14"),
        Styrke.Advarer,
        "Borgeren skal have besked, når vi har hentet oplysninger hos andre.",
        Lovperioder.Databeskyttelsesforordningen,
        fakta =>
            fakta.Oplysninger.All(o => o.Niveau == Kildeniveau.Borger)
                ? new IkkeRelevant("Alle oplysninger kommer fra borgeren.")
            : fakta.Oplysninger.Where(o => Underretning.ErForSen(o, fakta.Dag)).ToList()
                is { Count: > 0 } sene
                ? new Mangler($"Giv borgeren besked om {sene.Titler()}. Fristen er overskredet.")
            : new Opfyldt()
    )
    {
        Forbehold = "forordningens artikel er ikke læst i selve teksten.",
    };

    public static readonly IReadOnlyList<Regel<Sagsoplysning>> Alle = [UnderretOmIndsamling];
}
