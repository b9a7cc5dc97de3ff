using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pdf;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Breve;

/// <summary>One letter as it was sent, and where each recipient's copy is.</summary>
public sealed class ShowModel(
    CurrentSag sag,
    BrevSql sql,
    RetryBrev retry,
    ResendBrev resend,
    Særligblik blik
) : PageModel
{
    public Sag Sag => sag.Value;

    [FromRoute]
    public int DokumentNr { get; init; }

    public Brev Brev { get; private set; } = null!;

    /// <summary>Null when the letter is sealed.</summary>
    public Document? Indhold { get; private set; }

    public async Task<IActionResult> OnGet() =>
        await blik.Skjuler(Sag, DokumentNr) ? this.Deny(Særligblik.Afslag)
        : await Find() ? Page()
        : NotFound();

    /// <param name="modtager">The recipient whose copy is to be tried again.</param>
    public async Task<IActionResult> OnPost(Guid modtager)
    {
        if (await blik.Skjuler(Sag, DokumentNr))
            return this.Deny(Særligblik.Afslag);
        if (!await Find())
            return NotFound();
        if (Brev.Modtagere.Any(m => m.Id.Value == modtager && m.Status == Brevstatus.Returneret))
            return await Resend(new(modtager));
        return await retry.Run(Sag.Id, DokumentNr, new(modtager))
            ? this.RedirectWithMessage(
                Links.Show(Sag.Nummer, DokumentNr),
                "Brevet er sat i kø igen."
            )
            : this.Refuse("Brevet er ikke fejlet. Genindlæs siden for at se, hvor det er.");
    }

    private async Task<IActionResult> Resend(ForsendelseId copy) =>
        await resend.Run(Sag.Id, DokumentNr, copy) is ResendResult.Afvist(var why)
            ? this.Refuse(why)
            : this.RedirectWithMessage(
                Links.Show(Sag.Nummer, DokumentNr),
                "Brevet er sendt igen til den adresse, vi har nu."
            );

    private async Task<bool> Find()
    {
        if (await sql.Find(Sag.Id, DokumentNr) is not { } brev)
            return false;
        Brev = brev;
        Indhold = brev.Forseglet ? null : await sql.Content(brev.Id);
        return true;
    }
}
