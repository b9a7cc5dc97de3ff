using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Breve;

/// <summary>A free letter: written, seen as it will be sent, and sent.</summary>
[Kladde("Brev")]
public sealed class WriteModel(
    CurrentSag sag,
    CurrentActor actor,
    SagsdokumentSql papers,
    PreviewBrev preview,
    SendFritBrev send
) : PageModel
{
    public Sag Sag => sag.Value;
    public IReadOnlyList<Valgmulighed> Papirer { get; private set; } = [];
    public IReadOnlyList<Valgmulighed> Typer => Fritbrev.Typer;

    [BindProperty, Display(Name = "Hvem er brevet til?")]
    public Brevtil Til { get; set; }

    [BindProperty, Display(Name = "Modtagerens navn")]
    public string Modtagernavn { get; set; } = "";

    [BindProperty, Display(Name = "Modtagerens adresse")]
    public string Modtageradresse { get; set; } = "";

    [BindProperty, Display(Name = "Hvad er det for et brev?")]
    public Brevtype Type { get; set; } = Brevtype.Andet;

    [BindProperty, Display(Name = "Overskrift")]
    public string Titel { get; set; } = "";

    [BindProperty, Display(Name = "Brevet")]
    public string Tekst { get; set; } = "";

    [BindProperty, Display(Name = "Bilag")]
    public List<int> Bilag { get; set; } = [];

    [BindProperty, Display(Name = "Underskriv med mit navn")]
    public bool Underskriv { get; set; }

    [BindProperty]
    public string Handling { get; set; } = "";

    [BindProperty]
    public string Vist { get; set; } = "";

    public Brevvisning? Visning { get; private set; }

    /// <summary>Tells whether the letter is still the one that was last seen.</summary>
    public string Mærke => Visning?.Mærke ?? "";

    /// <summary>What the text sounds like, shown beside the letter; it stops nothing.</summary>
    public Prøvelse Ordlyd => Regelsprogsregler.Brevet.Afprøv(new("Brevet", Tekst));
    public bool KanSendes => Visning is { Hindringer.Count: 0 };

    public async Task OnGet()
    {
        Underskriv = true;
        await Load();
    }

    public async Task<IActionResult> OnPost()
    {
        await Load();
        this.Check(
            Titel.Length is > 0 and <= 150,
            nameof(Titel),
            "Skriv en overskrift på højst 150 tegn."
        );
        this.Check(Tekst.Length > 0, nameof(Tekst), "Skriv brevet.");
        this.Check(Fritbrev.Kan(Type), nameof(Type), "Vælg, hvad det er for et brev.");
        var andre = Til == Brevtil.Andre;
        this.Check(
            !andre || Modtagernavn.Length > 0,
            nameof(Modtagernavn),
            "Skriv, hvem brevet er til."
        );
        this.Check(
            !andre || Modtageradresse.Length > 0,
            nameof(Modtageradresse),
            "Skriv modtagerens adresse."
        );
        if (!ModelState.IsValid)
            return Page();
        var udkast = await Udkast();
        Visning = await preview.Run(Sag, udkast);
        return await this.Handle(Handling, Vist, Visning, () => Send(udkast));
    }

    private async Task<IActionResult> Send(BrevUdkast udkast) =>
        await send.Run(Sag.Id, udkast) switch
        {
            SendBrevResult.Sendt sent => this.RedirectWithMessage(
                Links.Show(Sag.Nummer, sent.Nummer.DokumentNr!.Value),
                $"Sendt. Brevet har nummer {sent.Nummer}."
            ),
            SendBrevResult.Afvist(var why) => this.Refuse(string.Join(" ", why)),
            _ => throw new UnreachableException(),
        };

    private async Task<BrevUdkast> Udkast() =>
        new(Type, Titel, Brevtekst.Blokke(Tekst))
        {
            Bilag = await papers.Bilag(Sag.Id, Bilag),
            Underskriver = Underskriv ? Underskriver.Af(actor.Value) : null,
            Ekstern = Til == Brevtil.Andre ? new(Modtagernavn, Modtageradresse.Split('\n')) : null,
        };

    private async Task Load() => Papirer = [.. (await papers.For(Sag.Id)).Select(p => p.Valg)];
}
