using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Saglig.Ui.Fejl;

/// <summary>
/// The page that stands in for one that could not be shown. It binds nothing and checks no token, because it is
/// also reached by re-running a request whose body could not be read.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ShowModel(Viewer viewer) : PageModel
{
    public int Kode { get; private set; }
    public Fejltekst Tekst =>
        Kode == StatusCodes.Status403Forbidden
        && HttpContext.Items[PageExtensions.DenyKey] is string why
            ? Fejltekst.For(Kode) with
            {
                Hvad = why,
            }
            : Fejltekst.For(Kode);
    public string Hjem => viewer.Home;

    /// <summary>The number that finds the error in the log; only shown when something went wrong inside.</summary>
    public string? Spor { get; private set; }

    public override void OnPageHandlerSelected(
        Microsoft.AspNetCore.Mvc.Filters.PageHandlerSelectedContext context
    )
    {
        var asked =
            HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode
            ?? Convert.ToInt32(RouteData.Values["kode"] ?? 500, CultureInfo.InvariantCulture);
        var failed = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        Kode =
            failed ? Response.StatusCode
            : asked is >= 400 and <= 599 ? asked
            : 404;
        Response.StatusCode = Kode;
        Spor = failed ? Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier : null;
    }
}
