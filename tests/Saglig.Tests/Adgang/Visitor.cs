using System.Net;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Adgang;

/// <summary>What a visitor was answered, and the cell of the table that says so.</summary>
internal sealed record Answered(HttpStatusCode Status, string? Location)
{
    private const StringComparison Same = StringComparison.Ordinal;

    public bool IsYes => Cell is "yes" or "on";

    public string Cell =>
        (Status, Location) switch
        {
            (HttpStatusCode.OK or HttpStatusCode.BadRequest, _) => "yes",
            (HttpStatusCode.Redirect, { } to) when to.StartsWith("/log-ind", Same) => "sign in",
            (HttpStatusCode.Redirect, { } to) when to.StartsWith("/adgang/begrund", Same) =>
                "reason",
            (HttpStatusCode.Redirect, _) => "on",
            (HttpStatusCode.Forbidden, _) => "no",
            (HttpStatusCode.NotFound, _) => "absent",
            _ => $"{(int)Status}",
        };
}

/// <summary>Someone who asks for addresses, without following where they lead.</summary>
internal sealed class Visitor(string name, Browser browser)
{
    private string? token;

    public string Name => name;

    /// <param name="withToken">With the visitor's own antiforgery token, as from a form of theirs.</param>
    public async Task<Answered> Ask(HttpMethod method, string url, bool withToken = false)
    {
        var request = new HttpRequestMessage(method, url);
        if (method == HttpMethod.Post)
            request.Content = new FormUrlEncodedContent(
                withToken ? [new("__RequestVerificationToken", await Token())] : []
            );
        var answer = await browser.SendOnce(request);
        return new(answer.StatusCode, answer.Headers.Location?.OriginalString);
    }

    // The rules are open to everyone, and a form stands on every page of those who are signed in.
    private async Task<string> Token() =>
        token ??=
            (await browser.Get("/regler"))
                .Html.QuerySelector("input[name=__RequestVerificationToken]")
                ?.GetAttribute("value")
            ?? "";
}
