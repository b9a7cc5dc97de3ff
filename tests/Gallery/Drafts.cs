using System.Globalization;

namespace Gallery;

/// <summary>Answers as a module's autosave would: saved, in conflict, or signed out, as the text itself asks for.</summary>
internal static class Drafts
{
    public static async Task<IResult> Answer(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var text = form["Begrundelse"].ToString();
        if (text.Contains("KONFLIKT", StringComparison.Ordinal))
            return Results.Json(
                new
                {
                    besked = "Karen Poulsen har rettet teksten imens.",
                    felter = new Dictionary<string, string> { ["Begrundelse"] = "Karens tekst" },
                    version = 9,
                },
                statusCode: StatusCodes.Status409Conflict
            );
        if (text.Contains("UDLØBET", StringComparison.Ordinal))
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        var version =
            int.Parse(form["kladde-version"].ToString(), CultureInfo.InvariantCulture) + 1;
        return Results.Json(new { gemt = "10.42", version });
    }

    public static IResult Rules() =>
        Results.Content("<p>Reglerne er prøvet igen.</p>", "text/html");
}
