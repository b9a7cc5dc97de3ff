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

    /// <summary>The role in which a doctor wrote. The municipality's own doctor is said to be so: they are not the citizen's.</summary>
    public static string Doctor(Lægerolle role, Viewer viewer) =>
        role switch
        {
            Lægerolle.EgenLæge => viewer.Says("din egen læge", "your own doctor"),
            Lægerolle.Speciallæge => viewer.Says("en speciallæge", "a specialist"),
            Lægerolle.Sygehus => viewer.Says("et sygehus", "a hospital"),
            Lægerolle.KliniskFunktion => viewer.Says(
                "regionens kliniske funktion",
                "the region's clinical function"
            ),
            Lægerolle.Sundhedskoordinator => viewer.Says(
                "sundhedskoordinatoren",
                "the health coordinator"
            ),
            _ => viewer.Says(
                "kommunens lægekonsulent, som ikke er din læge",
                "the municipality's medical adviser, who is not your doctor"
            ),
        };

    public static string Use(Oplysning o, Viewer viewer) =>
        o.Fakta.Udtaget is not null
            ? viewer.Says(
                "Vi bruger den ikke længere. Den ligger stadig i din sag.",
                "We no longer use it. It is still in your case."
            )
        : o.Fakta.Bruges ? viewer.Says("Vi bruger den i din sag.", "We use it in your case.")
        : viewer.Says("Vi bruger den ikke.", "We do not use it.");
}
