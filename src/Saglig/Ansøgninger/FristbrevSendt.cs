using Ret;
using Saglig.Sager;

namespace Saglig.Ansøgninger;

/// <summary>The citizen was told that the deadline cannot be kept, what the case waits for, and when to expect a decision.</summary>
public sealed record FristbrevSendt(string Ydelse, string VenterPaa, DateOnly Forventet) : Hændelse
{
    public override string Type => "fristbrev-sendt";
    public override Journalart Art => Journalart.Ud;
    public override string Titel => $"Ansøgning om {Ydelse}: besked om ny frist";
    public override string Tekst =>
        $"Vi venter på: {VenterPaa}\n\nAfgørelsen ventes senest den {Forventet.Skrevet()}.";
    public override Hjemmel Hjemmel => Love.RTL("§ 3, stk. 2");
    public override Tosproget TilBorger =>
        new(
            $"Din ansøgning tager længere tid. Vi regner med en afgørelse senest den {Forventet.Skrevet()}. Læs brevet.",
            $"Your application takes longer. We expect a decision by {Engelsk.Dato(Forventet)}. Please read the letter."
        );
}
