using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Partshøringer;

/// <summary>More time to answer a hearing.</summary>
[Kladde("Længere svarfrist")]
public sealed class ExtendModel(CurrentSag sag, PartshøringSql sql, ExtendPartshøring extend)
    : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public int Nr { get; init; }

    public Høring Høring { get; private set; } = null!;

    [BindProperty, Display(Name = "Ny svarfrist")]
    public DateOnly? Til { get; set; }

    [BindProperty, Display(Name = "Hvorfor får borgeren længere tid?")]
    public string Fordi { get; set; } = "";

    public async Task<IActionResult> OnGet() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Find())
            return NotFound();
        this.Check(
            Til is null || Til > Høring.Fakta.GældendeFrist,
            nameof(Til),
            $"Fristen er den {Dates.Full(Høring.Fakta.GældendeFrist)}. Den kan kun blive længere."
        );
        this.Check(
            Til is not null || ModelState[nameof(Til)]?.Errors.Count > 0,
            nameof(Til),
            "Skriv den nye svarfrist."
        );
        this.Check(Fordi.Length > 0, nameof(Fordi), "Skriv, hvorfor borgeren får længere tid.");
        if (!ModelState.IsValid)
            return Page();
        return await extend.Run(Sag.Id, Nr, Til!.Value, Fordi) switch
        {
            HøringResult.Afvist(var why) => this.Refuse(why),
            _ => this.RedirectWithMessage(
                Links.Show(Sag.Nummer, Nr),
                $"Sendt. Borgeren har nu tid til den {Dates.Full(Til.Value)}."
            ),
        };
    }

    private async Task<bool> Find()
    {
        if (await sql.Find(Sag.Id, Nr) is not { } høring)
            return false;
        Høring = høring;
        return true;
    }
}
