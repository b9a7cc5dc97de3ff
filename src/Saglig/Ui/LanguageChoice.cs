namespace Saglig.Ui;

/// <summary>
/// The language of the portal: what the reader chose with <c>?sprog=</c>, else the citizen's own from the register. The
/// choice is kept in a cookie for the one who made it, so that the next person at the same computer reads their own. A
/// choice made before signing in was made by the same reader, and becomes theirs.
/// </summary>
public static class LanguageChoice
{
    private const string Key = "sprog";

    internal static IApplicationBuilder UseLanguageChoice(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var viewer = context.RequestServices.GetRequiredService<Viewer>();
                Use(viewer, Asked(context) ?? Kept(context).Language ?? "da");
                // Only when the answer begins is it known who reads.
                context.Response.OnStarting(() => Remember(context, viewer.Person));
                return next(context);
            }
        );

    /// <summary>Takes the reader's own language, once it is known who reads and unless they chose another.</summary>
    /// <param name="registered">"da" or "en"; null when none is known.</param>
    public static void Follow(HttpContext context, Viewer viewer, string? registered) =>
        Use(viewer, Chosen(context, viewer.Person) ?? registered ?? "da");

    private static void Use(Viewer viewer, string language) =>
        viewer.Language = language == "en" ? Language.English : Language.Danish;

    private static string? Chosen(HttpContext context, string person)
    {
        var (kept, by) = Kept(context);
        return Asked(context) ?? (by == "" || by == person ? kept : null);
    }

    private static string? Asked(HttpContext context)
    {
        var asked = context.Request.Query[Key].ToString();
        return asked is "da" or "en" ? asked : null;
    }

    /// <summary>What the cookie says, and by whom; "en" alone is a visitor's.</summary>
    private static (string? Language, string By) Kept(HttpContext context)
    {
        var parts = (context.Request.Cookies[Key] ?? "").Split('.', 2);
        return parts[0] is "da" or "en"
            ? (parts[0], parts.Length == 2 ? parts[1] : "")
            : (null, "");
    }

    // A visitor's choice lasts as long as the browser is open; a person's own for a year.
    private static Task Remember(HttpContext context, string person)
    {
        var chosen = Chosen(context, person);
        if (chosen is not null && (chosen, person) != Kept(context))
            context.Response.Cookies.Append(
                Key,
                person == "" ? chosen : $"{chosen}.{person}",
                new CookieOptions
                {
                    HttpOnly = true,
                    SameSite = SameSiteMode.Lax,
                    Secure = context.Request.IsHttps,
                    MaxAge = person == "" ? null : TimeSpan.FromDays(365),
                }
            );
        return Task.CompletedTask;
    }
}
