using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Post;

/// <summary>The file of a paper, for those who may see the case.</summary>
public sealed class DokumentFileModel(CurrentSag sag, DeliverDokument deliver, Særligblik blik)
    : PageModel
{
    public async Task<IActionResult> OnGet(int nr, string? hent) =>
        await blik.Skjuler(sag.Value, nr) ? this.Deny(Særligblik.Afslag)
        : await deliver.Run(
            sag.Value.Id,
            nr,
            forCitizen: false,
            hent == "ja",
            HttpContext.RequestAborted
        )
            is { } file
            ? file
        : NotFound();
}
