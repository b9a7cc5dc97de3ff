using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Dokumenter;

namespace Saglig.Post;

/// <summary>A file of a paper in the unit's own tray, made safe to look at. Gone from here when the paper has a case.</summary>
public sealed class TrayFileModel(PostSql sql, SafeDelivery delivery, CurrentActor actor)
    : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, int nr)
    {
        var unit = ((EmployeeActor)actor.Value).Unit;
        if (
            await sql.Find(new(id)) is not { ErBehandlet: false } paper
            || paper.Unit != unit
            || paper.Papir.Filer.ElementAtOrDefault(nr - 1) is not { Hash: { } hash } file
        )
            return NotFound();
        var delivered = await delivery.Find(
            DocumentHash.Parse(hash),
            DocumentTypes.Parse(file.Filtype!),
            file.Navn,
            download: false,
            HttpContext.RequestAborted
        );
        return delivered is null ? NotFound() : delivered;
    }
}
