using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Vurderinger;

/// <summary>What the form of an assessment must say whatever the law thinks of it.</summary>
internal static class VurderingChecks
{
    /// <param name="signing">A draft may be half written; a signed assessment may not.</param>
    public static void CheckAll(this PageModel page, VurderingForm form, bool signing)
    {
        page.Check(
            !signing || form.ImodBorgeren is not null,
            nameof(form.ImodBorgeren),
            "Vælg, om vurderingen går imod det, borgeren har søgt om."
        );
        page.Check(
            form.BorgerensOrd == "" || form.BorgerensOrdSkrevet is not null,
            nameof(form.BorgerensOrdSkrevet),
            "Skriv, hvornår borgeren sagde det."
        );
    }
}
