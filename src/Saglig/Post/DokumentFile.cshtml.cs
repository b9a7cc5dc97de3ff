using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;

namespace Saglig.Post;

/// <summary>The file of a paper, for those who may see the case.</summary>
public sealed class DokumentFileModel(CurrentSag sag, DeliverDokument deliver) : PageModel
{
    public async Task<IActionResult> OnGet(int nr, string? hent) =>
        await deliver.Run(
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
