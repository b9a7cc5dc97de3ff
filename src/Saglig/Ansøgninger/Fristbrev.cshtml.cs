using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Ansøgninger;

/// <summary>The letter that the deadline cannot be kept: both what the case waits for and when to expect a decision.</summary>
[Kladde("Besked om ny frist")]
public sealed class FristbrevModel(
    CurrentSag sag,
    LoadAnsøgning load,
    SendFristbrev send,
    TimeProvider clock
) : PageModel
{
    public Sag Sag => sag.Value;
    public Ansøgning? Open { get; private set; }

    [BindProperty, Display(Name = "Hvad venter sagen på?")]
    public string Venter { get; set; } = "";

    [BindProperty, Display(Name = "Hvornår kan borgeren vente en afgørelse?")]
    public DateOnly? Forventet { get; set; }

    public async Task OnGet() => Open = await load.Open();

    public async Task<IActionResult> OnPost()
    {
        Open = await load.Open();
        this.Check(Venter != "", nameof(Venter), "Skriv, hvad sagen venter på.");
        this.Check(Venter.Length <= 5000, nameof(Venter), "Skriv højst 5.000 tegn.");
        if (ModelState[nameof(Forventet)]?.Errors.Count is null or 0)
            this.Check(
                Forventet is not null,
                nameof(Forventet),
                "Skriv, hvornår borgeren kan vente en afgørelse."
            );
        this.Check(
            Forventet is null || Forventet > clock.Today(),
            nameof(Forventet),
            "Datoen skal ligge efter i dag."
        );
        if (!ModelState.IsValid)
            return Page();
        return await send.Run(Sag.Id, Venter, Forventet!.Value) switch
        {
            FristbrevResult.Sendt(var nummer) => this.RedirectWithMessage(
                Links.Show(Sag.Nummer),
                $"Sendt. Brevet har nummer {nummer}."
            ),
            FristbrevResult.IngenÅben => this.Refuse("Der er ingen åben ansøgning i sagen."),
            FristbrevResult.Afvist(var why) => this.Refuse(string.Join(' ', why)),
            _ => throw new UnreachableException(),
        };
    }
}
