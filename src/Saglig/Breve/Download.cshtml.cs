using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Dokumenter;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Breve;

/// <summary>The journalised PDF of a letter.</summary>
public sealed class DownloadModel(
    CurrentSag sag,
    BrevSql sql,
    SafeDelivery delivery,
    Særligblik blik
) : PageModel
{
    [FromRoute]
    public int DokumentNr { get; init; }

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (await sql.Find(sag.Value.Id, DokumentNr) is not { Forseglet: false } brev)
            return NotFound();
        if (await blik.Skjuler(sag.Value, DokumentNr))
            return this.Deny(Særligblik.Afslag);
        var file = await delivery.Find(
            DocumentHash.Parse(brev.DokumentHash),
            DocumentType.Pdf,
            $"{sag.Value.Nummer}-{DokumentNr} {brev.Titel}",
            download: false,
            cancel
        );
        return file is null ? NotFound() : file;
    }
}
