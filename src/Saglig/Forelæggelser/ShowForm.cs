using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Foranstaltninger;
using Saglig.Ui;

namespace Saglig.Forelæggelser;

/// <summary>The fields of the page as it posts them.</summary>
public abstract class ShowForm : PageModel
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

    [BindProperty, Display(Name = "Hvorfor er sagen åbenbar?")]
    public string UdenTeamFordi { get; set; } = "";

    [BindProperty, Display(Name = "Den samlede beskrivelse")]
    public string Samlet { get; set; } = "";

    [BindProperty]
    public int Version { get; set; }

    /// <param name="mayPassBy">Whether the case may go past the team at all.</param>
    protected Forelæggelsesforhold Typed(bool mayPassBy) =>
        new()
        {
            LægeDokument = Number(LægeDokument),
            LægeModtaget = LægeModtaget,
            LægeHelbred = LægeHelbred,
            LægeHensyn = LægeHensyn,
            LægeOpfattelse = LægeOpfattelse,
            LægeAndet = LægeAndet,
            UdenTeamFordi = mayPassBy ? UdenTeamFordi : "",
            SamletBeskrivelse = Number(Samlet),
            Version = Version,
        };

    protected void Fill(Forelæggelsesforhold held, string nummer)
    {
        (LægeDokument, LægeModtaget) = (
            Foranstaltninger.Papirer.Whole(nummer, held.LægeDokument),
            held.LægeModtaget
        );
        (LægeHelbred, LægeHensyn) = (held.LægeHelbred, held.LægeHensyn);
        (LægeOpfattelse, LægeAndet) = (held.LægeOpfattelse, held.LægeAndet);
        UdenTeamFordi = held.UdenTeamFordi;
        Samlet = Foranstaltninger.Papirer.Whole(nummer, held.SamletBeskrivelse);
        Version = held.Version;
    }

    // A number that is not a paper of this case is read as none.
    private int? Number(string whole) =>
        Papirer.Any(p => p.Value == whole) ? Foranstaltninger.Papirer.Number(whole) : null;
}
