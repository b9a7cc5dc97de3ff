using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Tilsidesættelser;

/// <summary>What a leader has set aside in the case, and the form to do it or to ask for it.</summary>
[Kladde("Tilsidesættelse")]
public sealed class ListModel(
    CurrentSag sag,
    CurrentActor actor,
    LoadTilsidesættelser load,
    SetAsideRule setAside,
    AskLeader ask
) : PageModel
{
    public Sag Sag => sag.Value;

    public Sattevisning Vis { get; private set; } = null!;
    public bool ErLeder =>
        actor.Value is EmployeeActor e && e.Has(Role.Leder) && e.Unit == Sag.Unit;

    [BindProperty(SupportsGet = true), Display(Name = "Hvilken regel?")]
    public string Kode { get; set; } = "";

    [BindProperty, Display(Name = "Paragraf, du støtter dig på")]
    public string Paragraf { get; set; } = "";

    [BindProperty, Display(Name = "Hvorfor skal reglen ikke stoppe denne sag?")]
    public string Begrundelse { get; set; } = "";

    /// <summary>A leader who has been asked finds the rule chosen.</summary>
    public async Task OnGet()
    {
        Vis = await load.For(Sag);
        if (Kode == "" && ErLeder && Vis.Ønsker is [var asked, ..])
            Kode = asked.Kode;
    }

    public async Task<IActionResult> OnPost()
    {
        this.Check(Kode.Length > 0, nameof(Kode), "Vælg den regel, det drejer sig om.");
        this.Check(Begrundelse.Length > 0, nameof(Begrundelse), "Skriv hvorfor.");
        this.Check(
            !ErLeder || Paragraf.Length > 0,
            nameof(Paragraf),
            "Skriv den paragraf, du støtter dig på."
        );
        if (!ModelState.IsValid)
            return await Again(null);
        return ErLeder
            ? await Answer(
                await setAside.Run(Sag.Id, Kode, Paragraf, Begrundelse),
                "Gemt. Reglen stopper ikke denne sag."
            )
            : await Answer(
                await ask.Run(Sag.Id, Kode, Begrundelse),
                "Sendt. Lederen har fået dit spørgsmål."
            );
    }

    public async Task<IActionResult> OnPostWithdraw(Guid id, string fordi) =>
        string.IsNullOrWhiteSpace(fordi)
            ? await Again("Skriv, hvorfor reglen skal gælde igen.")
            : await Answer(
                await setAside.Withdraw(Sag.Id, new(id), fordi),
                "Gemt. Reglen gælder igen."
            );

    private async Task<IActionResult> Answer(SetAsideResult result, string done) =>
        result is SetAsideResult.Mangler(var why)
            ? await Again(why)
            : this.RedirectWithMessage(Links.List(Sag.Nummer), done);

    private async Task<IActionResult> Again(string? why)
    {
        Vis = await load.For(Sag);
        return why is null ? Page() : this.Refuse(why);
    }
}
