using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Oplysninger;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.MinSag.Samtykker;

/// <summary>The citizen withdraws a consent, from today. For the citizen alone.</summary>
public sealed class WithdrawModel(
    CurrentSag sag,
    SamtykkeSql sql,
    WithdrawSamtykke withdraw,
    PortalPerson person
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; init; }

    public SamtykkeRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Find())
            return NotFound();
        var (say, source) = (person.Viewer, Row.Samtykke.Kilde);
        return await withdraw.Run(Sag.Id, Row.Id, person.Today)
            ? this.RedirectWithMessage(
                Links.Samtykker(Sag.Nummer),
                say.Says(
                    $"Du har trukket dit ja tilbage. Vi må ikke længere spørge {source}.",
                    $"You have withdrawn your yes. We may no longer ask {source}."
                )
            )
            : this.Refuse(
                say.Says("Dit ja er allerede trukket tilbage.", "Your yes is already withdrawn.")
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
