using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Forløb;

/// <summary>Ends the course.</summary>
[Kladde("Slut på forløbet")]
public sealed class EndModel(CurrentSag sag, LoadForløb load, EndForløb end) : ForløbForm(sag, load)
{
    [BindProperty, Display(Name = "Sidste dag")]
    public DateOnly? Dag { get; set; }

    [BindProperty, Display(Name = "Grund")]
    public string Fordi { get; set; } = "";

    protected override void Check()
    {
        this.Check(Fordi.Length > 0, nameof(Fordi), "Skriv grunden.");
        this.Check(
            Dag >= Forløb.Begyndt && Dag <= Today,
            nameof(Dag),
            "Skriv forløbets sidste dag. Den kan ikke ligge efter i dag."
        );
    }

    protected override Task<ForløbResult> Act() => end.Run(Sag.Id, Version, Dag!.Value, Fordi);
}
