using static Ret.Love;

namespace Ret;

/// <summary>
/// Må vi spørge eller slå op? Prøves, før anmodningen sendes. Sondringen mellem kilder med og uden samtykke er
/// bekræftet af Ankestyrelsen; ordlyden af RTL § 11 a er ikke læst, og derfor advarer de regler, der hviler på den.
/// </summary>
public static class Indhentningsregler
{
    public static readonly Regel<Indhentningsfakta> NettetErLukket = new(
        "nettet-er-lukket",
        FOB("2011 15-1"),
        Styrke.Spærrer,
        "Der søges ikke på nettet, i sociale medier eller efter tip, før der er en konkret anledning.",
        Lovperioder.Netudtalelsen,
        fakta =>
            Svar.Kræv(
                fakta.Niveau != Kildeniveau.Net,
                "Nettet er lukket som kilde. Spørg borgeren, eller gå gennem porten \"Ny oplysning fra nettet\"."
            )
    )
    {
        Kilder = ["S1-8"],
    };

    public static readonly Regel<Indhentningsfakta> FormåletErSkrevet = new(
        "indhentning-formaal",
        RTL("§ 11"),
        Styrke.Spærrer,
        "Der må kun spørges om det, der er nødvendigt for at afgøre sagen.",
        Lovperioder.Retssikkerhedsloven,
        fakta => Svar.Kræv(fakta.Formål.ErSkrevet(), "Skriv, hvad oplysningen skal bruges til.")
    )
    {
        Kilder = ["S1-3"],
    };

    public static readonly Regel<Indhentningsfakta> SpørgsmåletErÅbent = new(
        "spoergsmaal-lukket",
        RTL("§ 11"),
        Styrke.Advarer,
        "Et spørgsmål, der er besvaret, skal ikke belyses igen.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            Svar.Kræv(
                !fakta.SpørgsmåletErLukket,
                "Spørgsmålet er lukket. Åbn det, hvis svaret ikke holder."
            )
    )
    {
        Kilder = ["S1-4"],
    };

    public static readonly Regel<Indhentningsfakta> IntetToGange = new(
        "ikke-to-gange",
        RTL("§ 11"),
        Styrke.Spærrer,
        "Ingen må bedes om det samme to gange uden en grund.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.HarAllerede.Count == 0
                ? new IkkeRelevant("Vi har det ikke i forvejen.")
                : Svar.Kræv(
                    fakta.SpørgerIgenFordi.ErSkrevet(),
                    $"Vi har allerede {fakta.HarAllerede.Opremset()}. Brug det, eller skriv, hvorfor du spørger igen."
                )
    )
    {
        Kilder = ["S4-23"],
    };

    public static readonly IReadOnlyList<Regel<Indhentningsfakta>> Alle =
    [
        NettetErLukket,
        FormåletErSkrevet,
        SpørgsmåletErÅbent,
        IntetToGange,
        .. Grundlagsregler.Alle,
    ];
}
