using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Afgørelser;

/// <summary>The mentor reads a trainee's draft and approves it or sends it back.</summary>
[Kladde("Kommentar til udkast")]
public sealed class MentorModel(
    CurrentSag sag,
    CurrentActor actor,
    UdkastSql drafts,
    LoadMentorPage load,
    AnswerUdkast answer
) : PageModel
{
    public Sag Sag => sag.Value;
    public Afgørelsesvisning Vis { get; private set; } = null!;

    [BindProperty]
    public int Version { get; set; }

    [BindProperty, Display(Name = "Kommentar til den, der har skrevet udkastet")]
    public string Kommentar { get; set; } = "";

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostApprove()
    {
        if (await answer.Approve(Sag.Id, Version) is not { } result)
            return NotFound();
        return FinishUdkast.Of(Sag, result) switch
        {
            FinishResult.Go(var url, var message) => this.RedirectWithMessage(url, message),
            FinishResult.Stay(var why) => await Again(why),
            _ => throw new UnreachableException(),
        };
    }

    public async Task<IActionResult> OnPostReturn()
    {
        if (Kommentar.Length == 0)
        {
            ModelState.AddModelError(nameof(Kommentar), "Skriv, hvad der skal laves om.");
            return await Load() ? Page() : NotFound();
        }
        return await answer.Return(Sag.Id, Kommentar)
            ? this.RedirectWithMessage(
                Saglig.Sager.Links.Sag(Sag.Nummer),
                "Sendt tilbage. Udkastet kan rettes nu."
            )
            : NotFound();
    }

    private async Task<IActionResult> Again(string why)
    {
        ModelState.Remove(nameof(Version));
        return await Load() ? this.Refuse(why) : NotFound();
    }

    private async Task<bool> Load()
    {
        if (await drafts.Find(Sag.Id) is not { } draft)
            return false;
        if (await load.Run(Sag, draft, ((EmployeeActor)actor.Value).Id) is not { } shown)
            return false;
        (Vis, Version) = (shown, draft.Version);
        return true;
    }
}
