namespace Saglig.Ui;

/// <summary>Reads the citizen's language from <c>?sprog=</c>, and remembers it in a cookie for a year.</summary>
internal static class LanguageChoice
{
    private const string Key = "sprog";

    public static IApplicationBuilder UseLanguageChoice(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var asked = context.Request.Query[Key].ToString();
                if (asked is "da" or "en")
                    Remember(context, asked);
                else
                    asked = context.Request.Cookies[Key] ?? "da";
                context.RequestServices.GetRequiredService<Viewer>().Language =
                    asked == "en" ? Language.English : Language.Danish;
                return next(context);
            }
        );

    private static void Remember(HttpContext context, string language) =>
        context.Response.Cookies.Append(
            Key,
            language,
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                MaxAge = TimeSpan.FromDays(365),
            }
        );
}
