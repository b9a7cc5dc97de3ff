using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Lukninger;

/// <summary>Opens the information phase again, with a reason.</summary>
[Kladde("Sagen skal oplyses mere")]
public sealed class ReopenModel(CurrentSag sag, SagsoplysningSql sql, ReopenSagsoplysning reopen)
    : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty, Display(Name = "Hvad mangler der?")]
    public string Fordi { get; set; } = "";

    public async Task<IActionResult> OnGet() =>
        (await sql.Status(Sag.Id)).Oplyst is null ? Redirect(Links.Show(Sag.Nummer)) : Page();

    public async Task<IActionResult> OnPost()
    {
        this.Check(
            Fordi != "",
            nameof(Fordi),
            "Skriv, hvad der mangler, siden sagen skal oplyses mere."
        );
        if (!ModelState.IsValid)
            return Page();
        return await reopen.Run(Sag.Id, Fordi)
            ? this.RedirectWithMessage(Links.Show(Sag.Nummer), "Sagen kan oplyses igen.")
            : this.RedirectWithMessage(Links.Show(Sag.Nummer), "Sagen var allerede åben.");
    }
}
