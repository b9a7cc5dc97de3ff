using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Partshøringer;

/// <summary>An answer that came by letter or in the telephone; the citizen answers on Min sag without us.</summary>
[Kladde("Høringssvar")]
public sealed class AnswerModel(
    CurrentSag sag,
    LoadSvarformular form,
    BorgerSql citizens,
    BesvarPartshøring besvar,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public int Nr { get; init; }

    public IReadOnlyList<Valgmulighed> Papirer { get; private set; } = [];

    /// <summary>The ways that a caseworker writes down.</summary>
    public IReadOnlyList<Valgmulighed> Måder { get; } =
    [
        new(nameof(Svarmåde.Brev), "På skrift: svaret ligger i journalen"),
        new(nameof(Svarmåde.Telefon), "Mundtligt: jeg skriver det ned her"),
    ];

    [BindProperty, Display(Name = "Hvordan kom svaret?")]
    public Svarmåde? Måde { get; set; }

    [BindProperty, Display(Name = "Hvilket papir?")]
    public int? DokumentNr { get; set; }

    [BindProperty, Display(Name = "Svaret")]
    public string Tekst { get; set; } = "";

    [BindProperty, Display(Name = "Hvem svarede?")]
    public string Fra { get; set; } = "";

    [BindProperty, Display(Name = "Hvornår fik vi svaret?")]
    public DateOnly? Modtaget { get; set; }

    public async Task<IActionResult> OnGet()
    {
        if (!await Find())
            return NotFound();
        Modtaget = clock.Today();
        Fra = Sag.Borger is { } id ? (await citizens.Find(id))?.Navn ?? "" : "";
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Find())
            return NotFound();
        Check();
        if (!ModelState.IsValid)
            return Page();
        var papir = new Svarpapir(Måde!.Value, Fra, Modtaget!.Value)
        {
            Tekst = Tekst,
            DokumentNr = Måde == Svarmåde.Brev ? DokumentNr : null,
        };
        return await besvar.Run(Sag.Id, Nr, papir) switch
        {
            BesvarResult.Modtaget(var number, _) => this.RedirectWithMessage(
                Links.Show(Sag.Nummer, Nr),
                $"Noteret. Svaret står i {number}."
            ),
            _ => this.Refuse("Papiret findes ikke længere på sagen. Vælg et andet."),
        };
    }

    private void Check()
    {
        this.Check(
            Måde is Svarmåde.Brev or Svarmåde.Telefon,
            nameof(Måde),
            "Vælg, hvordan svaret kom."
        );
        this.Check(
            Måde != Svarmåde.Brev || Papirer.Any(p => p.Value == $"{DokumentNr}"),
            nameof(DokumentNr),
            "Vælg det papir, svaret står i. Journalisér det først, hvis det ikke er på listen."
        );
        this.Check(
            Måde != Svarmåde.Telefon || Tekst.Length > 0,
            nameof(Tekst),
            "Skriv, hvad borgeren svarede."
        );
        this.Check(Fra.Length is > 0 and <= 200, nameof(Fra), "Skriv, hvem der svarede.");
        this.Check(
            Modtaget is { } day && day <= clock.Today(),
            nameof(Modtaget),
            "Skriv, hvornår vi fik svaret. Det kan ikke være efter i dag."
        );
    }

    private async Task<bool> Find()
    {
        if (await form.For(Sag.Id, Nr) is not { } found)
            return false;
        Papirer = found;
        return true;
    }
}
