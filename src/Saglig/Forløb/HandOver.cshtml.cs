using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Forløb;

/// <summary>The course gets another coordinating caseworker.</summary>
[Kladde("Ny koordinerende sagsbehandler")]
public sealed class HandOverModel(CurrentSag sag, LoadForløb load, HandOverForløb hand)
    : ForløbForm(sag, load)
{
    /// <summary>Those of the unit who do not have the course now.</summary>
    public IReadOnlyList<Valgmulighed> Valg { get; private set; } = [];

    [BindProperty, Display(Name = "Koordinerende sagsbehandler")]
    public string Koordinator { get; set; } = "";

    [BindProperty, Display(Name = "Hvorfor skifter det?")]
    public string Fordi { get; set; } = "";

    protected override async Task Fill()
    {
        var now = Forløb.Koordinator?.Medarbejder.ToString("D");
        Valg = [.. (await Load.Coordinators(Sag)).Where(v => v.Value != now)];
    }

    protected override void Check()
    {
        this.Check(
            Valg.Any(v => v.Value == Koordinator),
            nameof(Koordinator),
            "Vælg en anden end den, der har forløbet nu."
        );
        this.Check(Fordi.Length > 0, nameof(Fordi), "Skriv, hvorfor forløbet skifter hænder.");
    }

    protected override Task<ForløbResult> Act() =>
        hand.Run(Sag.Id, Version, new(Guid.Parse(Koordinator)), Fordi);
}
