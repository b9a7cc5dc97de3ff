using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Sager;

namespace Saglig.Post;

/// <summary>The file of a paper, for the citizen: only what stands on the citizen's own timeline.</summary>
public sealed class DokumentFileForBorgerModel(CurrentSag sag, DeliverDokument deliver) : PageModel
{
    public async Task<IActionResult> OnGet(int nr, string? hent) =>
        await deliver.Run(
            sag.Value.Id,
            nr,
            forCitizen: true,
            hent == "ja",
            HttpContext.RequestAborted
        )
            is { } file
            ? file
            : NotFound();
}
