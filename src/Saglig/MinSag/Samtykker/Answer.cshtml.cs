using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Oplysninger;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.MinSag.Samtykker;

/// <summary>One consent that is asked for; the citizen says yes or no. For the citizen alone.</summary>
public sealed class AnswerModel(
    CurrentSag sag,
    SamtykkeanmodningSql sql,
    AnswerSamtykke answer,
    PortalPerson person
) : PageModel
{
    public Sag Sag => sag.Value;
    public DateOnly Today => person.Today;

    [FromRoute]
    public Guid Id { get; init; }

    public Samtykkeanmodning Asked { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPost(Samtykkesvar? svar)
    {
        if (!await Find())
            return NotFound();
        var say = person.Viewer;
        if (svar is not { } said || !Enum.IsDefined(said))
            return this.Refuse(say.Says("Svar ja eller nej.", "Answer yes or no."));
        if (!await answer.Run(Sag.Id, Asked.Id, said))
            return this.Refuse(
                say.Says("Du har allerede svaret. Intet er ændret.", "You have answered already.")
            );
        return this.RedirectWithMessage(
            Links.Samtykker(Sag.Nummer),
            said == Samtykkesvar.Givet
                ? say.Says(
                    $"Tak. Vi må nu spørge {Asked.Kilde}.",
                    $"Thank you. We may now ask {Asked.Kilde}."
                )
                : say.Says(
                    $"Tak for svaret. Du har sagt nej til {Asked.Kilde}.",
                    $"Thank you for the answer. You have said no to {Asked.Kilde}."
                )
        );
    }

    private async Task<bool> Find()
    {
        if (person.Actor is not CitizenActor || await sql.Find(Sag.Id, new(Id)) is not { } found)
            return false;
        Asked = found;
        return true;
    }
}
