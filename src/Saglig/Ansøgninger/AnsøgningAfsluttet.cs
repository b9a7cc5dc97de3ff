using System.Diagnostics;
using Ret;
using Saglig.Sager;

namespace Saglig.Ansøgninger;

/// <summary>An application ended in one of the four lawful ways, and its clock stopped.</summary>
/// <param name="Slut">As in the register: afgoerelse, tilbagetrukket, doed, overdraget.</param>
public sealed record AnsøgningAfsluttet(string Ydelse, string Slut, DateOnly Dag) : Hændelse
{
    /// <summary>The number of the paper that proves the end; null for a death in the register.</summary>
    public string? Dokument { get; init; }
    public string? Kommune { get; init; }

    /// <summary>The citizen's own words when they withdrew.</summary>
    public string? Ord { get; init; }

    public override string Type => "ansoegning-afsluttet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Ansøgning om {Ydelse} er afsluttet";
    public override Hjemmel Hjemmel => Love.RTL("§ 3, stk. 2");

    public override string Tekst =>
        Slut switch
        {
            "afgoerelse" =>
                $"Ansøgningen er afgjort på skrift den {Dag.Skrevet()}. Brevet har nummer {Dokument}.",
            "tilbagetrukket" =>
                $"Borgeren trak ansøgningen tilbage den {Dag.Skrevet()}. Bekræftelsen har nummer {Dokument}.\n"
                    + $"Borgerens ord: {Ord}",
            "doed" =>
                $"Borgeren døde den {Dag.Skrevet()}.{(Dokument is null ? "" : $" Meddelelsen har nummer {Dokument}.")}",
            "overdraget" =>
                $"Ansøgningen er overdraget til {Kommune} den {Dag.Skrevet()}. Kvitteringen har nummer {Dokument}.",
            _ => throw new UnreachableException(),
        };

    public override Tosproget? TilBorger =>
        Slut switch
        {
            // The decision has its own line on the timeline.
            "afgoerelse" or "doed" => null,
            "tilbagetrukket" => new(
                $"Du har trukket din ansøgning om {Ydelse} tilbage. Vi har bekræftet det i et brev.",
                "You have withdrawn your application. We have confirmed it in a letter."
            ),
            "overdraget" => new(
                $"Vi har sendt din ansøgning om {Ydelse} videre til {Kommune}. De har kvitteret for den.",
                $"We have passed your application on to {Kommune}. They have acknowledged it."
            ),
            _ => throw new UnreachableException(),
        };
}
