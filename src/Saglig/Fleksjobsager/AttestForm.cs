using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Fleksjobsager;

/// <summary>
/// What is posted of the doctor's certificate (LÆ 265) and the whole description, in whichever kind of case they stand;
/// and the two things that are said when it is saved.
/// </summary>
public abstract class AttestForm : PageModel
{
    /// <summary>The papers of the case: value and text are the whole number and the title.</summary>
    public IReadOnlyList<Valgmulighed> Papirer { get; protected set; } = [];

    [BindProperty, Display(Name = "Attesten")]
    public string LægeDokument { get; set; } = "";

    [BindProperty, Display(Name = "Modtaget")]
    public DateOnly? LægeModtaget { get; set; }

    [BindProperty, Display(Name = "Relevante helbredsforhold")]
    public string LægeHelbred { get; set; } = "";

    [BindProperty, Display(Name = "Særlige hensyn")]
    public string LægeHensyn { get; set; } = "";

    [BindProperty, Display(Name = "Lægens bemærkninger til borgerens egen opfattelse")]
    public string LægeOpfattelse { get; set; } = "";

    [BindProperty, Display(Name = "Andre forhold")]
    public string LægeAndet { get; set; } = "";

    [BindProperty, Display(Name = "Den samlede beskrivelse")]
    public string Samlet { get; set; } = "";

    [BindProperty]
    public int Version { get; set; }

    protected void CheckCertificate() =>
        this.Check(
            (LægeDokument.Length > 0) == (LægeModtaget is not null),
            nameof(LægeModtaget),
            "Vælg både attesten og den dag, den kom."
        );

    protected IActionResult Kept(bool saved, string page) =>
        saved
            ? this.RedirectWithMessage(page, "Gemt. Reglerne er prøvet igen.")
            : this.Refuse(
                "En anden har gemt imens. Din tekst står her endnu; åbn siden i et nyt vindue, og se deres."
            );

    /// <summary>The document number of a whole one; one that is not a paper of this case is read as none.</summary>
    protected int? Number(string whole) =>
        Papirer.Any(p => p.Value == whole) ? Foranstaltninger.Papirer.Number(whole) : null;
}
