using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Saglig.Fleksjobsager;
using Saglig.Foranstaltninger;

namespace Saglig.Forelæggelser;

/// <summary>The fields of the page as it posts them.</summary>
public abstract class ShowForm : AttestForm
{
    [BindProperty, Display(Name = "Hvorfor er sagen åbenbar?")]
    public string UdenTeamFordi { get; set; } = "";

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
}
