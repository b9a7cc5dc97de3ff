using Ret;
using Saglig.Breve;

namespace Saglig.Ansøgninger;

/// <summary>The letters of the application register.</summary>
internal static class Ansøgningsbreve
{
    /// <summary>Confirms that the citizen has withdrawn, with their own words, so that a misunderstanding is seen.</summary>
    public static BrevUdkast Tilbagetrukket(
        Ansøgning ansøgning,
        string ord,
        DateOnly dag,
        Actor actor
    ) =>
        new(
            Brevtype.Bekræftelse,
            "Du har trukket din ansøgning tilbage",
            [
                .. Brevtekst.Blokke(
                    $"Du søgte om {ansøgning.Ydelse} den {ansøgning.Modtaget.Skrevet()}. "
                        + $"Den {dag.Skrevet()} trak du ansøgningen tilbage."
                ),
                .. Brevtekst.Afsnit("Det sagde du", ord),
                .. Brevtekst.Afsnit(
                    "Hvad det betyder",
                    "Vi gør ikke mere ved ansøgningen, og du får ingen afgørelse.\n\n"
                        + "Har vi misforstået dig, så sig til med det samme. Så går vi videre med ansøgningen. "
                        + "Du kan altid søge igen."
                ),
            ]
        )
        {
            Underskriver = Underskriver.Af(actor),
        };

    /// <summary>Tells what the case waits for and when a decision can be expected (RTL § 3 stk. 2).</summary>
    public static BrevUdkast Fristen(
        Ansøgning ansøgning,
        string venterPå,
        DateOnly forventet,
        Actor actor
    ) =>
        new(
            Brevtype.Fristbrev,
            "Din ansøgning tager længere tid",
            [
                .. Brevtekst.Blokke(
                    $"Du søgte om {ansøgning.Ydelse} den {ansøgning.Modtaget.Skrevet()}. "
                        + $"Vi skulle have svaret dig senest den {ansøgning.Frist.Udløber.Skrevet()}. Det kan vi ikke nå."
                ),
                .. Brevtekst.Afsnit("Det venter vi på", venterPå),
                .. Brevtekst.Afsnit(
                    "Hvornår får du svar?",
                    $"Vi regner med, at du får en afgørelse senest den {forventet.Skrevet()}. "
                        + "Kan vi heller ikke nå det, skriver vi til dig igen."
                ),
            ]
        )
        {
            Underskriver = Underskriver.Af(actor),
            Hændelse = new FristbrevSendt(ansøgning.Ydelse, venterPå, forventet),
        };
}
