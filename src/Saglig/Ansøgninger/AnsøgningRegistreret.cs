using Ret;
using Saglig.Sager;

namespace Saglig.Ansøgninger;

/// <summary>An application was entered in the register, and its clock runs from the day it was received.</summary>
public sealed record AnsøgningRegistreret(
    string Ydelse,
    DateOnly Modtaget,
    int FristIUger,
    DateOnly Svarfrist,
    bool Mundtlig
) : Hændelse
{
    public override string Type => "ansoegning-registreret";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Ansøgning om {Ydelse} er registreret";
    public override string Tekst =>
        $"{(Mundtlig ? "Mundtlig ansøgning" : "Ansøgning")} om {Ydelse} modtaget den {Modtaget.Skrevet()}. "
        + $"Kommunens frist er {FristIUger} uger: den {Svarfrist.Skrevet()}.";
    public override Hjemmel Hjemmel => Love.RTL("§ 3, stk. 2");
    public override Tosproget TilBorger =>
        new(
            $"Vi har registreret din ansøgning om {Ydelse}. Du får svar senest den {Svarfrist.Skrevet()}.",
            $"We have registered your application. You will have an answer by {Engelsk.Dato(Svarfrist)}."
        );
}
