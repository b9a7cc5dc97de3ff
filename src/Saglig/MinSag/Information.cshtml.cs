using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Oplysninger;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.MinSag;

/// <summary>All information, for and against, with source and date, and the citizen's own remark to each (S0-16).</summary>
public sealed class InformationModel(CurrentSag sag, OplysningSql sql, BemærkningSql remarks)
    : PageModel
{
    public Sag Sag => sag.Value;
    public IReadOnlyList<Oplysning> All { get; private set; } = [];
    public ILookup<OplysningId, Bemærkning> Remarks { get; private set; } =
        Array.Empty<Bemærkning>().ToLookup(r => r.Oplysning);

    public async Task OnGet()
    {
        All = await sql.For(Sag.Id);
        Remarks = (await remarks.For(Sag.Id)).ToLookup(r => r.Oplysning);
    }

    public static string Direction(Oplysning o, Viewer viewer) =>
        o.Fakta.Retning switch
        {
            Retning.ForBorgeren => viewer.Says("Taler for dig", "Speaks for you"),
            Retning.ImodBorgeren => viewer.Says("Taler imod dig", "Speaks against you"),
            _ => viewer.Says("Taler hverken for eller imod", "Speaks neither for nor against"),
        };

    public static string Use(Oplysning o, Viewer viewer) =>
        o.Fakta.Bruges
            ? viewer.Says("Vi bruger den i din sag.", "We use it in your case.")
            : viewer.Says("Vi bruger den ikke.", "We do not use it.");
}
