using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Post;

/// <summary>What an employee chooses for a paper in the tray; each of the page's forms uses its own part.</summary>
public sealed class SorteringInput
{
    /// <summary>The value that means the number typed beside it.</summary>
    public const string Other = "andet";

    [Display(Name = "Hvilken sag hører papiret til?")]
    public string? Sag { get; set; }

    [Display(Name = "Sagsnummer")]
    public string? Sagsnummer { get; set; }

    [Display(Name = "Hvad handler den nye sag om?")]
    public string? Sagstype { get; set; }

    [Display(Name = "Sagens titel")]
    public string? Titel { get; set; }

    [Display(Name = "Jeg er sagsbehandler på sagen")]
    public bool Min { get; set; }

    [Display(Name = "Hvilken enhed hører papiret til?")]
    public Guid? Enhed { get; set; }

    [Display(Name = "Hvorfor flytter du det?")]
    public string? Flyttegrund { get; set; }

    /// <summary>The version of the paper that the employee saw.</summary>
    public int Version { get; set; }

    /// <summary>The chosen or typed number; empty when none.</summary>
    public string Nummer => Sag is null or "" or Other ? (Sagsnummer ?? "").Trim() : Sag;

    /// <summary>Records what is wrong with the choice of a case.</summary>
    public void CheckSag(PageModel page) =>
        page.Check(Nummer != "", "Input.Sag", "Vælg en sag, eller skriv nummeret på en anden.");

    /// <summary>The case type chosen, or null with what is wrong recorded.</summary>
    public Sagstype? CheckNy(PageModel page, Sorteringsvalg valg)
    {
        var type = valg.Typer.SingleOrDefault(t => t.Kode == Sagstype);
        page.Check(type is not null, "Input.Sagstype", "Vælg, hvad sagen handler om.");
        page.Check(
            type is null || valg.Paper.Papir.Ydelse is null || type.SvarfristUger is not null,
            "Input.Sagstype",
            "Der kan ikke søges om noget i en sag af den type. Vælg en anden."
        );
        page.Check(
            Titel is { Length: > 0 and <= 200 },
            "Input.Titel",
            "Skriv sagens titel med højst 200 tegn."
        );
        return type;
    }

    /// <summary>The unit chosen, or null with what is wrong recorded.</summary>
    public Unit? CheckFlyt(PageModel page, Sorteringsvalg valg)
    {
        var unit = valg.Units.SingleOrDefault(u => u.Id.Value == Enhed);
        page.Check(unit is not null, "Input.Enhed", "Vælg den enhed, papiret hører til.");
        page.Check(
            Flyttegrund is { Length: > 0 and <= 500 },
            "Input.Flyttegrund",
            "Skriv kort, hvorfor papiret hører til der."
        );
        return unit;
    }
}
