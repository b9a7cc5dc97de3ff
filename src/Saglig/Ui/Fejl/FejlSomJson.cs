using Microsoft.AspNetCore.Diagnostics;

namespace Saglig.Ui.Fejl;

/// <summary>The same errors for script: one sentence in JSON instead of a page.</summary>
internal sealed class FejlSomJson : IExceptionHandler
{
    public static bool Wanted(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return accept.Contains("application/json", StringComparison.OrdinalIgnoreCase)
            && !accept.Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }

    public static Task Write(HttpContext context, int code)
    {
        context.Response.StatusCode = code;
        var text = Fejltekst.For(code);
        return context.Response.WriteAsJsonAsync(
            new { kode = code, besked = $"{text.Hvad} {text.Gør}" }
        );
    }

    public async ValueTask<bool> TryHandleAsync(
        HttpContext context,
        Exception exception,
        CancellationToken cancel
    )
    {
        if (!Wanted(context.Request))
            return false;
        await Write(context, Fejlkode.Of(exception));
        return true;
    }
}
