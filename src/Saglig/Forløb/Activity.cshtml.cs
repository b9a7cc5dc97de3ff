using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Forløb;

/// <summary>Something that is set going in the course.</summary>
[Kladde("Sat i gang i forløbet")]
public sealed class ActivityModel(CurrentSag sag, LoadForløb load, AddAktivitet add)
    : ForløbForm(sag, load)
{
    [BindProperty, Display(Name = "Aktivitet")]
    public string Navn { get; set; } = "";

    [BindProperty, Display(Name = "Begynder")]
    public DateOnly? Begynder { get; set; }

    protected override void Check()
    {
        this.Check(Navn.Length > 0, nameof(Navn), "Skriv, hvad der er sat i gang.");
        this.Check(
            Begynder >= Forløb.Begyndt && Begynder <= Ret.Forløbsfrister.Slut(Forløb).Udløber,
            nameof(Begynder),
            "Skriv en dag, mens forløbet løber."
        );
    }

    protected override Task<ForløbResult> Act() =>
        add.Run(Sag.Id, Version, new(Navn, Begynder!.Value));
}
