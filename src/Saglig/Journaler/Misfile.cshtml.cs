using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Adgang;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Journaler;

/// <summary>Takes a paper out of a case where it does not belong.</summary>
[Kladde("Fejljournalisering")]
public sealed class MisfileModel(
    CurrentSag sag,
    CurrentActor actor,
    EntrySql sql,
    MisfileEntry misfile,
    CaseAccess access
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public int Nr { get; init; }

    public Entry Entry { get; private set; } = null!;

    [BindProperty, Display(Name = "Hvilken sag hører det til?")]
    public string RetteSag { get; set; } = "";

    [BindProperty, Display(Name = "Hvad er der sket?")]
    public string Grund { get; set; } = "";

    public async Task<IActionResult> OnGet() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Find())
            return NotFound();
        this.Check(!string.IsNullOrWhiteSpace(Grund), nameof(Grund), "Skriv, hvad der er sket.");
        var right = await RightCase();
        if (!ModelState.IsValid)
            return Page();

        return await misfile.Run(Sag, Nr, right, Grund) switch
        {
            MisfileResult.Done(_, null) => this.RedirectWithMessage(
                Links.Journal(Sag.Nummer),
                "Indholdet er forseglet. Den sikkerhedsansvarlige har 72 timer til at vurdere det."
            ),
            MisfileResult.Done(_, var number) => this.RedirectWithMessage(
                Links.Journal(Sag.Nummer),
                $"Indholdet er forseglet her og journaliseret som {number}. Den sikkerhedsansvarlige har 72 timer til at vurdere det."
            ),
            MisfileResult.AlreadySealed => this.Refuse(
                "En kollega har allerede taget indførslen ud af sagen."
            ),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<Sag?> RightCase()
    {
        if (string.IsNullOrWhiteSpace(RetteSag))
            return null;
        var found = (await access.Decide(RetteSag.Trim(), actor.Value, AccessKind.Case)).Sag;
        this.Check(
            found is not null,
            nameof(RetteSag),
            "Der er ingen sag med det nummer, som du har adgang til. Lad feltet stå tomt, hvis du ikke kender sagen."
        );
        this.Check(found?.Id != Sag.Id, nameof(RetteSag), "Det er den sag, papiret ligger på nu.");
        return found;
    }

    private async Task<bool> Find()
    {
        if (
            (await sql.Find(Sag.Id, Nr))?.For(Sag, actor.Value)
            is not { CanBeCorrected: true } entry
        )
            return false;
        Entry = entry;
        return true;
    }
}
