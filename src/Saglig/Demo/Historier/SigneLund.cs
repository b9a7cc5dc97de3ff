using Saglig.Demo.Forløb;
using Saglig.Post;
using static Saglig.Demo.Forløb.Scenes;
using static Saglig.Demo.Historier.SigneLundSkridt;

namespace Saglig.Demo.Historier;

/// <summary>She is ill, writes columns and is active in public: what may be used of it, and what may not.</summary>
internal static class SigneLund
{
    public static Story Story { get; } =
        new("Signe Lund", ("fleksjob", "Ansøgning om fleksjob"), 52)
        {
            Scenes =
            [
                Søger(
                    0,
                    "fleksjob",
                    "Jeg har levet af at skrive i 20 år. Nu har jeg sclerose og kan ikke sidde ved et bord mere end kort tid ad gangen. Jeg søger fleksjob."
                ),
                Siger(
                    4,
                    "Samtale om ansøgningen",
                    "Signe fortæller, at hun skriver en klumme om ugen. Hun skriver den liggende, fordelt over flere dage, i alt omkring to timer."
                ),
                new(6, Videresendt),
                Fagpapir(
                    14,
                    Attest,
                    Klinik,
                    "Sclerose i fremadskridende form. Signe kan arbejde få timer om ugen, når hun kan ligge ned og holde pauser."
                ),
                Papir(
                    20,
                    Afsenderart.Arbejdsgiver,
                    Praktik,
                    "Demoby Bibliotek",
                    "Signe har været hos os i tre uger. Hun nåede at registrere bøger i to timer om ugen med pauser undervejs."
                ),
                new(22, Oplys),
                new(26, Bestil),
                new(28, SeEfter),
                new(33, Planlæg),
                new(
                    40,
                    play =>
                        play.Hør(
                            (Opslag, "Den kan tale for, at du kan sidde ved et tastatur længere.")
                        )
                ),
            ],
        };

    /// <summary>A letter that went from the citizen by way of a minister and a councillor (S0-17).</summary>
    private static Task Videresendt(CasePlay play) =>
        play.Stage.Receive(
            play.Sag.Id,
            new Papir(
                "Brev til ministeren om min sag",
                Afsenderart.Politiker,
                Kanal.DigitalPost,
                play.Today
            )
            {
                Afsender = "Medlem af Borgerrepræsentationen Jens Kvist",
                Tekst =
                    "Jeg er bange for, at jobcentret vil bruge mine klummer imod mig. Jeg beder ministeren se på, hvad de må.",
                Afsendere =
                [
                    new(play.Borger.Navn, Afsenderrolle.Borger, play.Today.AddDays(-12)),
                    new(
                        "Beskæftigelsesministeriet",
                        Afsenderrolle.Minister,
                        play.Today.AddDays(-5)
                    ),
                    new("Jens Kvist", Afsenderrolle.Kommunalpolitiker, play.Today.AddDays(-1)),
                ],
            }
        );
}
