using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Lukninger;

/// <summary>Asks whether the case is sufficiently informed, beside every rule's answer.</summary>
[Kladde("Sagen er oplyst")]
public sealed class CloseModel(
    CurrentSag sag,
    SagsoplysningSql sql,
    CloseSagsoplysning close,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty, Display(Name = "Hvorfor er sagen oplyst uden borgerens bidrag?")]
    public string UdenBorgerbidragFordi { get; set; } = "";

    [
        BindProperty,
        Display(Name = "Borgeren medvirker ikke. Sagen afgøres på det foreliggende grundlag")
    ]
    public bool PåDetForeliggende { get; set; }

    [BindProperty, Display(Name = "Hvornår fik borgeren brev om følgerne?")]
    public DateOnly? Konsekvensbrev { get; set; }

    public IReadOnlyList<Prøvelse> Prøvelser { get; private set; } = [];
    public int Borgerbidrag { get; private set; }

    private Lukning Lukning => new(UdenBorgerbidragFordi, PåDetForeliggende, Konsekvensbrev);

    public async Task<IActionResult> OnGet()
    {
        var status = await sql.Status(Sag.Id);
        if (status.Oplyst is not null)
            return Redirect(Links.Show(Sag.Nummer));
        UdenBorgerbidragFordi = status.UdenBorgerbidragFordi;
        PåDetForeliggende = status.AfgøresPåDetForeliggende;
        Konsekvensbrev = status.Konsekvensbrev;
        return await Shown();
    }

    public async Task<IActionResult> OnPost()
    {
        this.Check(
            Konsekvensbrev is null || Konsekvensbrev <= clock.Today(),
            nameof(Konsekvensbrev),
            "Dagen kan ikke ligge efter i dag."
        );
        if (!ModelState.IsValid)
            return await Shown();
        switch (await close.Run(Sag.Id, Lukning))
        {
            case CloseResult.Closed:
                return this.RedirectWithMessage(Links.Show(Sag.Nummer), "Sagen er fundet oplyst.");
            case CloseResult.AlreadyClosed(var day):
                return this.RedirectWithMessage(
                    Links.Show(Sag.Nummer),
                    $"Sagen blev fundet oplyst den {Dates.Full(day)}."
                );
            case CloseResult.NotYet(var tried):
                await Shown();
                return this.RefuseByRules(tried);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> Shown()
    {
        (var fakta, Prøvelser) = await close.Try(Sag.Id, Lukning);
        Borgerbidrag = fakta.Borgerbidrag;
        return Page();
    }
}
