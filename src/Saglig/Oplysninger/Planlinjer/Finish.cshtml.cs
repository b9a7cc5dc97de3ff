using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Planlinjer;

/// <summary>Closes a line as provided, explains why it is not needed, or opens it again.</summary>
[Kladde("Oplysningsplan: afslut")]
public sealed class FinishModel(
    CurrentSag sag,
    PlanSql sql,
    FinishPlanlinje finish,
    ReopenPlanlinje reopen
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Linje { get; set; }

    /// <summary>The two ways in which a line ends.</summary>
    public enum Slutning
    {
        [Display(Name = "Vi har fået det")]
        Skaffet,

        [Display(Name = "Sagen er oplyst uden")]
        Undværes,
    }

    [BindProperty, Display(Name = "Hvordan er linjen afsluttet?")]
    public Slutning? Hvordan { get; set; }

    [BindProperty, Display(Name = "Hvorfor?")]
    public string Fordi { get; set; } = "";

    public PlanRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        this.Check(Hvordan is not null, nameof(Hvordan), "Vælg, hvordan linjen er afsluttet.");
        this.Check(
            Hvordan != Slutning.Undværes || Fordi != "",
            nameof(Fordi),
            "Skriv, hvorfor sagen er oplyst uden."
        );
        if (!ModelState.IsValid)
            return Page();
        var why = Hvordan == Slutning.Undværes ? Fordi : "";
        return Answer(await finish.Run(Sag.Id, new(Linje), why), "Afsluttet");
    }

    public async Task<IActionResult> OnPostReopen()
    {
        if (!await Load())
            return NotFound();
        this.Check(Fordi != "", nameof(Fordi), "Skriv, hvorfor linjen skal åbnes igen.");
        return ModelState.IsValid
            ? Answer(await reopen.Run(Sag.Id, new(Linje), Fordi), "Åbnet igen")
            : Page();
    }

    private IActionResult Answer(PlanResult result, string done) =>
        result switch
        {
            PlanResult.Done => this.RedirectWithMessage(
                Links.Show(Sag.Nummer),
                $"{done}: {Row.Linje.Hvad}."
            ),
            PlanResult.WrongState(var sentence) => this.Refuse(sentence),
            PlanResult.NotFound => NotFound(),
            _ => throw new UnreachableException(),
        };

    private async Task<bool> Load()
    {
        if (await sql.Find(Sag.Id, new(Linje)) is not { } row)
            return false;
        Row = row;
        return true;
    }
}
