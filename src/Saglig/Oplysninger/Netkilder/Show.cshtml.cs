using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>One look: why, how, what was found, and what now follows by itself.</summary>
[Kladde("Opslag: slut")]
public sealed class ShowModel(
    CurrentSag sag,
    LoadNetkilder load,
    CurrentActor actor,
    EndNetopslag end,
    Names names
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Opslag { get; set; }

    [BindProperty, Display(Name = "Hvad kom der ud af det?")]
    public string Fordi { get; set; } = "";

    public Netopslag Row { get; private set; } = null!;
    public IReadOnlyList<Fund> Finds { get; private set; } = [];

    /// <summary>Where it was found may tell what it shows, so of a special category the address is kept from others (S0-18).</summary>
    public string AddressOf(Fund fund) =>
        fund.Særlig is null || Særligblik.MåSe(Sag, actor.Value)
            ? fund.Adresse
            : "Af særlig karakter";

    public string Who { get; private set; } = "";

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(
            Fordi != "",
            nameof(Fordi),
            "Skriv med få ord, hvad der kom ud af det. Borgeren læser det."
        );
        if (!ModelState.IsValid)
            return Page();
        return await end.Run(Sag.Id, Row.Id, Fordi)
            ? this.RedirectWithMessage(Links.Show(Sag.Nummer), "Opslaget er sluttet.")
            : this.Refuse("Opslaget er allerede sluttet.");
    }

    private async Task<bool> Load()
    {
        if (await load.Find(Sag.Id, new(Opslag)) is not { } row)
            return false;
        Row = row;
        Finds = [.. (await load.Fund(Sag.Id)).Where(f => f.Opslag == row.Id)];
        Who = (await names.ForStaff([row.Medarbejder]))[row.Medarbejder].Name;
        return true;
    }
}
