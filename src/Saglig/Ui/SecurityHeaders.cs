namespace Saglig.Ui;

/// <summary>
/// The headers of every answer. They are set as the answer starts, so that an error page has them too, and only
/// where the endpoint has not said something of its own: a stored document is shown under a stricter policy.
/// </summary>
internal static class SecurityHeaders
{
    // The design system needs neither inline style nor inline script nor data: addresses.
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
        + "connect-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
        + "frame-ancestors 'none'";

    private static readonly (string Name, string Value)[] Headers =
    [
        ("Content-Security-Policy", Policy),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        (
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
        ),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        // Pages hold people's cases and are read on shared computers. Static files say otherwise themselves.
        ("Cache-Control", "no-store"),
    ];

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(
                    static state =>
                    {
                        var headers = ((HttpContext)state).Response.Headers;
                        foreach (var (name, value) in Headers)
                            headers.TryAdd(name, value);
                        return Task.CompletedTask;
                    },
                    context
                );
                return next(context);
            }
        );
}
