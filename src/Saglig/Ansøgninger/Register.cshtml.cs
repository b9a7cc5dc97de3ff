using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Journaler;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Ansøgninger;

/// <summary>Marks a received paper, or the note of what was said, as an application.</summary>
public sealed class RegisterModel(
    CurrentSag sag,
    SagActs acts,
    LoadAnsøgning load,
    RegistrerAnsøgning registrer
) : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty(SupportsGet = true), Display(Name = "Hvilket papir er ansøgningen?")]
    public int? Dokument { get; set; }

    [BindProperty, Display(Name = "Hvad søges der om?")]
    public string Ydelse { get; set; } = "";

    public IReadOnlyList<Valgmulighed> Papers { get; private set; } = [];

    public async Task OnGet()
    {
        Papers = await load.Papers();
        Ydelse = Sag.SagstypeNavn.ToLower(Dates.Danish);
    }

    public async Task<IActionResult> OnPost()
    {
        Papers = await load.Papers();
        var paper = await load.Paper(Dokument);
        this.Check(
            paper is not null,
            nameof(Dokument),
            "Vælg det papir eller notat, der er ansøgningen."
        );
        this.Check(
            Ydelse is { Length: > 0 and <= 200 },
            nameof(Ydelse),
            "Skriv med højst 200 tegn, hvad der søges om."
        );
        return ModelState.IsValid ? await Register(paper!) : Page();
    }

    private async Task<IActionResult> Register(Entry paper)
    {
        var ny = new NyAnsøgning(
            Ydelse.ToLower(Dates.Danish),
            paper.Modtaget ?? paper.DokumentDato ?? paper.Journaliseret.DateInCopenhagen(),
            paper.Nr,
            paper.Art == Journalart.Notat
        );
        return await acts.Run(Sag.Id, act => registrer.Run(act, ny)) switch
        {
            RegistrerAnsøgningResult.Registreret(var a) => this.RedirectWithMessage(
                Links.Show(Sag.Nummer),
                $"Registreret. Svarfristen er den {a.Frist.Udløber.Skrevet()}."
            ),
            RegistrerAnsøgningResult.AlleredeÅben(var a) => this.Refuse(
                $"Sagen har allerede en åben ansøgning fra den {a.Modtaget.Skrevet()}. Opret en ny sag, hvis der søges om noget andet."
            ),
            RegistrerAnsøgningResult.IngenFrist(var type) => this.Refuse(
                $"Der kan ikke søges om noget i en sag af typen {type}. Opret en sag af den rette type."
            ),
            _ => throw new UnreachableException(),
        };
    }
}
