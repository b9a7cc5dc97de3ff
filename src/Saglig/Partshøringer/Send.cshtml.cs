using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Breve;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Partshøringer;

/// <summary>A hearing: chosen from the list, seen as the citizen will get it, and sent.</summary>
[Kladde("Partshøring")]
public sealed class SendModel(
    CurrentSag sag,
    CurrentActor actor,
    LoadHøringsside side,
    PreviewHøring preview,
    SendPartshøring send
) : PageModel
{
    public Sag Sag => sag.Value;
    public Høringsside Side { get; private set; } = null!;

    [BindProperty]
    public List<Guid> Valgt { get; set; } = [];

    /// <summary>For each piece of information why it counts and what it is to be used for.</summary>
    [BindProperty]
    public Dictionary<Guid, string> Betydning { get; set; } = [];

    [BindProperty, Display(Name = "Indledning i brevet")]
    public string Indledning { get; set; } = "";

    [BindProperty, Display(Name = "Svarfrist")]
    public DateOnly? Svarfrist { get; set; }

    [BindProperty, Display(Name = "Hvorfor er fristen kortere end normalt?")]
    public string KortFristFordi { get; set; } = "";

    [BindProperty]
    public string Handling { get; set; } = "";

    [BindProperty]
    public string Vist { get; set; } = "";

    public Høringsvisning? Visning { get; private set; }
    public string Mærke => Visning?.Brev?.Mærke ?? "";

    public bool ErValgt(Høringsvalgpunkt punkt) => Valgt.Contains(punkt.Id);

    public string? Fejl(string felt) =>
        ModelState[felt]?.Errors is [var first, ..] ? first.ErrorMessage : null;

    public async Task OnGet()
    {
        await Load();
        Valgt = [.. Side.Punkter.Where(p => p.SkalHøres).Select(p => p.Id)];
        Svarfrist = Side.Normalfrist.Udløber;
        Indledning = Høringsbrev.StandardIndledning(Sag.Titel);
    }

    public async Task<IActionResult> OnPost()
    {
        await Load();
        this.Check(Valgt.Count > 0, nameof(Valgt), "Vælg mindst én oplysning.");
        this.Check(
            Valgt.All(id => Side.Punkter.Any(p => p.Id == id)),
            nameof(Valgt),
            "Vælg oplysninger, der står på listen."
        );
        this.Check(Indledning.Length > 0, nameof(Indledning), "Skriv en indledning til borgeren.");
        this.Check(
            Svarfrist is not null || ModelState[nameof(Svarfrist)]?.Errors.Count > 0,
            nameof(Svarfrist),
            "Skriv, hvornår borgeren senest skal svare."
        );
        if (!ModelState.IsValid)
            return Page();
        var udkast = Udkast();
        Visning = await preview.Run(Sag, udkast);
        return await this.Handle(Handling, Vist, Visning.Brev, () => Send(udkast));
    }

    private async Task<IActionResult> Send(Høringsudkast udkast) =>
        await send.Run(Sag.Id, udkast) switch
        {
            SendPartshøringResult.Sendt(var høring, var number) => this.RedirectWithMessage(
                Links.Show(Sag.Nummer, høring.Nr),
                $"Sendt. Brevet har nummer {number}."
            ),
            SendPartshøringResult.Afvist(var why) => this.Refuse(string.Join(" ", why)),
            _ => throw new UnreachableException(),
        };

    private Høringsudkast Udkast() =>
        new(Svarfrist!.Value)
        {
            Betydninger = Side
                .Punkter.Where(ErValgt)
                .ToDictionary(p => p.Oplysning.Fakta.Id, p => Betydning[p.Id]),
            Indledning = Indledning,
            KortFristFordi = KortFristFordi,
            Underskriver = Underskriver.Af(actor.Value),
        };

    private async Task Load()
    {
        Side = await side.For(Sag);
        foreach (var punkt in Side.Punkter)
            if (!Betydning.TryGetValue(punkt.Id, out var text) || text.Length == 0)
                Betydning[punkt.Id] = Høringsbrev.StandardBetydning(punkt.Oplysning.Fakta);
    }
}
