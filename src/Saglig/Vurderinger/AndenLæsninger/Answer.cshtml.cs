using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Oplysninger;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Vurderinger.AndenLæsninger;

/// <summary>The second reader reads the paragraph beside the paper it sets aside, and answers.</summary>
[Kladde("Anden læser")]
public sealed class AnswerModel(
    CurrentSag sag,
    CurrentActor actor,
    AndenLæsningSql sql,
    OplysningSql oplysninger,
    AnswerReading answer
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The two answers.</summary>
    public enum Enighed
    {
        [Display(Name = "Jeg har læst papiret og afsnittet, og jeg er enig")]
        Enig,

        [Display(Name = "Jeg er ikke enig")]
        Uenig,
    }

    [BindProperty, Display(Name = "Hvad er dit svar?")]
    public Enighed? Svar { get; set; }

    [BindProperty, Display(Name = "Hvorfor er du ikke enig?")]
    public string Fordi { get; set; } = "";

    public AndenLæsning Asked { get; private set; } = null!;
    public Oplysning Oplysning { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(Svar is not null, nameof(Svar), "Vælg dit svar.");
        this.Check(
            Svar != Enighed.Uenig || Fordi != "",
            nameof(Fordi),
            "Skriv, hvorfor du ikke er enig, så din kollega kan rette det."
        );
        if (!ModelState.IsValid)
            return Page();
        return await answer.Run(Sag.Id, Asked.Id, Svar == Enighed.Uenig ? Fordi : "") switch
        {
            AnswerResult.Answered => this.RedirectWithMessage(
                Links.Readings,
                "Tak. Dit svar er journaliseret."
            ),
            AnswerResult.AlreadyAnswered => this.Refuse("Du har allerede svaret."),
            AnswerResult.NotFound => NotFound(),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<bool> Load()
    {
        if (
            await sql.Find(Sag.Id, new(Id)) is not { } asked
            || asked.Læser.Value != actor.Value.PersonId
        )
            return false;
        (Asked, Oplysning) = (asked, (await oplysninger.Find(Sag.Id, asked.Oplysning))!);
        return true;
    }
}
