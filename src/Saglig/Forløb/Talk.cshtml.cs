using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Forløb;

/// <summary>The talk that the citizen has a right to: first that it is asked for, then what came of it.</summary>
[Kladde("Samtale med sundhedskoordinatoren")]
public sealed class TalkModel(CurrentSag sag, LoadForløb load, AskForTalk ask, HoldTalk hold)
    : ForløbForm(sag, load)
{
    /// <summary>What waits; null when the page asks whether a talk is wanted.</summary>
    public Helbredssamtale? Åben => Forløb.ÅbenSamtale;

    [BindProperty, Display(Name = "Dag")]
    public DateOnly? Dag { get; set; }

    [BindProperty, Display(Name = "Hvad blev der sagt?")]
    public string Tekst { get; set; } = "";

    protected override void Check()
    {
        this.Check(Tekst.Length > 0, nameof(Tekst), "Skriv, hvad der blev sagt.");
        this.Check(
            Dag >= (Åben?.Anmodet ?? Forløb.Begyndt) && Dag <= Today,
            nameof(Dag),
            Åben is null
                ? "Skriv den dag, borgeren bad om det. Den kan ikke ligge efter i dag."
                : "Skriv dagen for samtalen. Den ligger mellem anmodningen og i dag."
        );
    }

    protected override Task<ForløbResult> Act() =>
        Åben is null
            ? ask.Run(Sag.Id, Version, Dag!.Value, Tekst)
            : hold.Run(Sag.Id, Version, Dag!.Value, Tekst);
}
