using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Ui;

namespace Saglig.Teammøder;

/// <summary>The fields of a meeting as the page posts them.</summary>
public abstract class HoldForm : PageModel
{
    public static IReadOnlyList<Valgmulighed> Resultater { get; } =
    [
        new("for", "For det, borgeren søger"),
        new("imod", "Imod"),
        new("ingen", "Teamet gav ingen indstilling"),
    ];

    [BindProperty]
    public List<Medlemsfelt> Medlemmer { get; set; } = [];

    [BindProperty, Display(Name = "Borgeren var med")]
    public bool BorgerenMødte { get; set; }

    [BindProperty, Display(Name = "Bisidder")]
    public string Bisidder { get; set; } = "";

    [BindProperty, Display(Name = "Hvorfor blev sagen behandlet uden borgeren?")]
    public string UdenBorgerenFordi { get; set; } = "";

    [BindProperty, Display(Name = "Sagsbehandleren var med")]
    public bool SagsbehandlerenMødte { get; set; }

    [BindProperty, Display(Name = "Hvad indstillede teamet?")]
    public string Resultat { get; set; } = "";

    [BindProperty, Display(Name = "Teamets begrundelse")]
    public string Tekst { get; set; } = "";

    protected Teamreferat Typed =>
        new()
        {
            Medlemmer =
            [
                .. Medlemmer
                    .Where(m => m.Navn.Length > 0)
                    .Select(m => new Teammedlem(m.Område, m.Navn, m.Mødte)),
            ],
            BorgerenMødte = BorgerenMødte,
            Bisidder = Bisidder,
            UdenBorgerenFordi = UdenBorgerenFordi,
            SagsbehandlerenMødte = SagsbehandlerenMødte,
            ForBorgeren = Resultat switch
            {
                "for" => true,
                "imod" => false,
                _ => null,
            },
            Indstilling = Resultat == "ingen" ? "" : Tekst,
            UdsatFordi = Resultat == "ingen" ? Tekst : "",
        };
}
