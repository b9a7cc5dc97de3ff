using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Partshøringer;

/// <summary>What we answer when the citizen asks us to wait.</summary>
public enum Ventesvar
{
    [Display(Name = "Vi venter")]
    Venter,

    [Display(Name = "Vi kan ikke vente")]
    VenterIkke,
}

/// <summary>The citizen's request that the decision wait (FVL § 21).</summary>
[Kladde("Begæring om at vente")]
public sealed class WaitModel(
    CurrentSag sag,
    HøringssvarSql sql,
    AskToWait ask,
    ReceiveStatement receive,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    /// <summary>The request that the case waits for now.</summary>
    public Begæring? Åben { get; private set; }

    [BindProperty, Display(Name = "Hvornår bad borgeren om det?")]
    public DateOnly? Modtaget { get; set; }

    [BindProperty, Display(Name = "Hvad svarer vi?")]
    public Ventesvar Svar { get; set; }

    [BindProperty, Display(Name = "Hvor længe venter vi?")]
    public DateOnly? Frist { get; set; }

    [BindProperty, Display(Name = "Hvorfor kan vi ikke vente?")]
    public string AfvistFordi { get; set; } = "";

    [BindProperty, Display(Name = "Hvornår kom udtalelsen?")]
    public DateOnly? Udtalt { get; set; }

    [BindProperty]
    public string Handling { get; set; } = "";

    public async Task OnGet()
    {
        await Load();
        Modtaget = Åben?.Fakta.Modtaget ?? clock.Today();
        Frist = Åben?.Fakta.Frist;
        Udtalt = clock.Today();
    }

    public async Task<IActionResult> OnPost()
    {
        await Load();
        return Handling == "udtalt" ? await Stated() : await Ask();
    }

    private async Task<IActionResult> Ask()
    {
        var nej = Svar == Ventesvar.VenterIkke;
        this.Check(
            Modtaget is { } day && day <= clock.Today(),
            nameof(Modtaget),
            "Skriv, hvornår borgeren bad om det. Det kan ikke være efter i dag."
        );
        this.Check(
            nej || Frist is null || Frist >= clock.Today(),
            nameof(Frist),
            "Fristen kan ikke ligge før i dag."
        );
        this.Check(
            !nej || AfvistFordi.Length > 0,
            nameof(AfvistFordi),
            "Skriv, hvorfor vi ikke kan vente."
        );
        if (!ModelState.IsValid)
            return Page();
        await ask.Run(
            Sag.Id,
            new Udtalelsesbegæring(
                Modtaget!.Value,
                nej ? null : Frist,
                AfvistFordi: nej ? AfvistFordi : ""
            )
        );
        return this.RedirectWithMessage(Links.List(Sag.Nummer), "Noteret.");
    }

    private async Task<IActionResult> Stated()
    {
        this.Check(
            Udtalt is { } day && day <= clock.Today(),
            nameof(Udtalt),
            "Skriv, hvornår udtalelsen kom. Det kan ikke være efter i dag."
        );
        if (!ModelState.IsValid)
            return Page();
        return await receive.Run(Sag.Id, Udtalt!.Value) is HøringResult.Afvist(var why)
            ? this.Refuse(why)
            : this.RedirectWithMessage(
                Links.List(Sag.Nummer),
                "Noteret. Sagen venter ikke længere."
            );
    }

    private async Task Load()
    {
        var latest = await sql.LatestRequest(Sag.Id);
        Åben = latest?.ErÅben(clock.Today()) == true ? latest : null;
    }
}
