using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Oplysninger;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Vurderinger;

/// <summary>The signed assessment, and those that it has taken the place of.</summary>
public sealed class SignedModel(
    CurrentSag sag,
    VurderingSql sql,
    OplysningSql oplysninger,
    Names names
) : PageModel
{
    public Sag Sag => sag.Value;
    public Vurdering Vurdering { get; private set; } = null!;
    public IReadOnlyList<Vurdering> Tidligere { get; private set; } = [];
    public IReadOnlyList<Oplysningsfakta> Oplysninger { get; private set; } = [];
    public IReadOnlyDictionary<EmployeeId, ShownEmployee> Forfattere { get; private set; } =
        new Dictionary<EmployeeId, ShownEmployee>();

    /// <summary>A new draft is being written; then there is nothing to replace.</summary>
    public bool SkrivesOm { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        var signed = await sql.Signed(Sag.Id);
        if (signed is not [.., var latest])
            return Redirect(Links.Write(Sag.Nummer));
        (Vurdering, Tidligere) = (latest, [.. signed.SkipLast(1).Reverse()]);
        Oplysninger = await oplysninger.Fakta(Sag.Id);
        Forfattere = await names.ForStaff(signed.Select(v => v.SkrevetAf));
        SkrivesOm = await sql.Draft(Sag.Id) is not null;
        return Page();
    }

    public IReadOnlyList<Vurderingsdel> PartsOf(Vurdering v) =>
        Vurderingstekst.Parts(v, Oplysninger);
}
