using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Dokumenter;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>Covers other people on a find that is on the case, in a copy.</summary>
[Kladde("Dæk andre")]
public sealed class CoverModel(CurrentSag sag, FundSql sql, CoverFund cover, Særligblik blik)
    : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public Guid Fund { get; set; }

    [BindProperty, Display(Name = "Felter, der dækkes")]
    public string Felter { get; set; } = "";

    [BindProperty, Display(Name = "Andre dækkes efter")]
    public Udeladelse? Efter { get; set; }

    [BindProperty, Display(Name = "De dækkes, fordi")]
    public string Fordi { get; set; } = "";

    public Fund Row { get; private set; } = null!;

    public async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    /// <summary>What is drawn on. It is under the same look and the same guard as the page.</summary>
    public async Task<IActionResult> OnGetBillede([FromServices] Fundpapir papers) =>
        await Load() && await papers.Picture(Sag.Id, Row) is { } picture
            ? File(picture.ToArray(), "image/png")
            : NotFound();

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        var areas = Fundfelter.Parse(Felter);
        this.Check(areas is { Count: > 0 }, nameof(Felter), FundChecks.BadAreas);
        return ModelState.IsValid ? await Covered(areas!) : Page();
    }

    private async Task<IActionResult> Covered(IReadOnlyList<PictureArea> areas)
    {
        switch (await cover.Run(Sag.Id, Row.Id, areas, Efter, Fordi))
        {
            case FundResult.Saved:
                return this.RedirectWithMessage(
                    Links.Netopslag(Sag.Nummer, Row.Opslag),
                    "Kopien ligger på sagen, og borgeren kan se den. Originalen er uændret."
                );
            case FundResult.NotYet(var tried):
                foreach (var no in tried.Where(p => p.Spærrer))
                    ModelState.AddModelError(Efter is null ? nameof(Efter) : nameof(Fordi), no.Nej);
                return Page();
            case FundResult.Refused(var sentence):
                return this.Refuse(sentence);
            case FundResult.NotFound:
                return NotFound();
            default:
                throw new UnreachableException();
        }
    }

    private async Task<bool> Load()
    {
        if (
            await sql.Find(Sag.Id, new(Fund)) is not { AndrePersoner: true } row
            || await blik.Skjuler(Sag, row.DokumentNr)
        )
            return false;
        Row = row;
        return true;
    }
}
