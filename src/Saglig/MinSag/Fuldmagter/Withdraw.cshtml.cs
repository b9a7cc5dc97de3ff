using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.MinSag.Fuldmagter;

/// <summary>The citizen takes a mandate back, from today. For the citizen alone.</summary>
public sealed class WithdrawModel(
    CurrentSag sag,
    FuldmagtSql sql,
    WithdrawFuldmagt withdraw,
    PortalPerson person
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; init; }

    public RegistreretFuldmagt Row { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Find())
            return NotFound();
        var (say, name) = (person.Viewer, Row.Hvem.Navn);
        return await withdraw.Run(Sag.Id, Row.Id, person.Today)
            ? this.RedirectWithMessage(
                Links.Fuldmagter(Sag.Nummer),
                say.Says(
                    $"{name} har ikke længere fuldmagt i sagen.",
                    $"{name} no longer has a mandate in the case."
                )
            )
            : this.Refuse(
                say.Says(
                    "Fuldmagten er allerede trukket tilbage.",
                    "The mandate is already withdrawn."
                )
            );
    }

    private async Task<bool> Find()
    {
        if (person.Actor is not CitizenActor || await sql.Find(Sag.Id, new(Id)) is not { } row)
            return false;
        Row = row;
        return true;
    }
}
