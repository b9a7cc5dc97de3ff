using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Personer.Fuldmagter;

/// <summary>Registers a mandate in the case.</summary>
[Kladde("Fuldmagt")]
public sealed class RegisterModel(CurrentSag sag, RegisterFuldmagt register, TimeProvider clock)
    : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty]
    public FuldmagtForm Form { get; set; } = new();

    public static IReadOnlyList<Valgmulighed> Scopes { get; } =
    [
        .. Fuldmagtsord.Dele.Select(d => new Valgmulighed(
            d.Del.ToString(),
            char.ToUpperInvariant(d.Dansk[0]) + d.Dansk[1..],
            d.Hjælp == "" ? null : d.Hjælp
        )),
    ];

    public IActionResult OnGet()
    {
        Form.Fra = clock.Today();
        return Sag.Borger is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Check(this, "Form.");
        if (!ModelState.IsValid)
            return Page();
        return await register.Run(Sag.Id, Form.Ny()) switch
        {
            RegisterFuldmagtResult.Registreret(var name) => this.RedirectWithMessage(
                Links.Fuldmagter(Sag.Nummer),
                $"Gemt. {name} har fuldmagt i sagen."
            ),
            RegisterFuldmagtResult.BorgerenSelv => this.Refuse(
                "Det er borgerens eget CPR-nummer. Borgeren har ikke brug for fuldmagt i sin egen sag."
            ),
            RegisterFuldmagtResult.HarEn(var name) => this.Refuse(
                $"{name} har allerede en fuldmagt i sagen i den tid. Træk den tilbage, før du registrerer en ny."
            ),
            RegisterFuldmagtResult.IngenBorger => NotFound(),
            _ => throw new UnreachableException(),
        };
    }
}
