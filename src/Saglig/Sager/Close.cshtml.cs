using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Sager;

/// <summary>Closes the case, or says everything that is still unfinished in it.</summary>
public sealed class CloseModel(CurrentSag sag, CloseSag close) : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty, Display(Name = "Hvorfor er sagen færdig?")]
    public string Grund { get; set; } = "";

    public void OnGet() { }

    public async Task<IActionResult> OnPost()
    {
        this.Check(
            Grund is { Length: > 0 and <= 500 },
            nameof(Grund),
            "Skriv med højst 500 tegn, hvorfor sagen er færdig."
        );
        if (!ModelState.IsValid)
            return Page();
        return await close.Run(Sag.Id, Grund) switch
        {
            CloseSagResult.Lukket => this.RedirectWithMessage(
                Links.Sag(Sag.Nummer),
                "Sagen er lukket."
            ),
            CloseSagResult.ErLukket => this.Refuse("Sagen er lukket i forvejen."),
            CloseSagResult.Hindret(var why) => this.Refuse(string.Join(' ', why)),
            _ => throw new UnreachableException(),
        };
    }
}
