using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Personer;
using Saglig.Ui;

namespace Saglig.Post;

/// <summary>
/// Registers a citizen who has no case yet. One who is known by a case that the employee may see leads there, as the
/// search does; for one whose cases are hidden the answer is the same as for one who was unknown.
/// </summary>
[Kladde("Ny borger")]
public sealed class NewBorgerModel(RegisterBorger register, FindSag cases, CurrentActor actor)
    : PageModel
{
    /// <summary>Where the next page finds number and name; they travel in a signed and encrypted cookie.</summary>
    internal const string CprKey = "ny-borger-cpr";
    internal const string NavnKey = "ny-borger-navn";

    [BindProperty, Display(Name = "CPR-nummer")]
    public string Cpr { get; set; } = "";

    [BindProperty]
    public BorgerForm Form { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPost()
    {
        var read = Cprnummer.Læs(Cpr);
        if (read is UlæseligtCpr(var error))
            this.Check(false, nameof(Cpr), error);
        Form.Check(this, "Form.");
        if (!ModelState.IsValid || read is not LæstCpr(var number, var warning))
            return Page();
        var ny = Form.On(
            new Borger(default, number.Cifre, Form.Navn) { CprAfviger = warning is not null }
        );
        var me = (EmployeeActor)actor.Value;
        var id = await register.Run(ny, me);
        if (await cases.Visible(me, id) is [var sag, ..])
            return this.RedirectWithMessage(
                Personer.Links.Borger(sag.Nummer),
                "Borgeren er kendt og har en sag. Der er ikke ændret noget."
            );
        (TempData[CprKey], TempData[NavnKey]) = (number.Cifre, Form.Navn);
        return this.RedirectWithMessage(
            Links.Receive,
            "Borgeren står i registeret. Var borgeren kendt i forvejen, er oplysningerne ikke ændret. "
                + $"Modtag nu det, borgeren kom med. {warning}".TrimEnd()
        );
    }
}
