using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Saglig.Tests.Testing;

/// <summary>
/// A person without script: follows links, fills in forms as they stand on the page, keeps cookies. Redirects are
/// followed, so that what is looked at is what a person would see.
/// </summary>
public sealed class Browser(HttpClient client, ErrorLog errors) : IDisposable
{
    private static readonly HtmlParser Parser = new();
    private readonly Dictionary<string, string> cookies = [];

    public HttpClient Client => client;

    public void SetCookie(string name, string value) => cookies[name] = value;

    public async Task<Seen> Get(string path) =>
        await Send(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Sends the form of <paramref name="page"/> with its fields as they stand, changed by <paramref name="fields"/>.</summary>
    /// <param name="form">CSS selector of the form; needed when the page has several.</param>
    public async Task<Seen> Submit(
        Seen page,
        object? fields = null,
        string form = "main form[method=post]",
        string? button = null
    )
    {
        var element =
            (IHtmlFormElement?)page.Html.QuerySelector(form)
            ?? throw new InvalidOperationException($"No form {form}: {page.Text}");
        var values = FormValues.Of(element, fields, button);
        var action = element.GetAttribute("action") is { Length: > 0 } a ? a : page.Path;
        return await Post(action, values);
    }

    /// <summary>Sends exactly these fields, as an attacker or another program would.</summary>
    public Task<Seen> Post(string path, IEnumerable<KeyValuePair<string, string>> values) =>
        Send(
            new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = new FormUrlEncodedContent(values),
            }
        );

    public async Task<Seen> Send(HttpRequestMessage request)
    {
        for (var hops = 0; hops < 10; hops++)
        {
            var answer = await SendOnce(request);
            if (
                answer.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther)
                || answer.Headers.Location is not { } next
            )
                return await Read(request, answer);
            request = new HttpRequestMessage(
                HttpMethod.Get,
                next.IsAbsoluteUri ? next.PathAndQuery : next.OriginalString
            );
        }
        throw new InvalidOperationException("Too many redirects.");
    }

    /// <summary>Sends without following redirects.</summary>
    public async Task<HttpResponseMessage> SendOnce(HttpRequestMessage request)
    {
        if (cookies.Count > 0)
            request.Headers.Add(
                "Cookie",
                string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}"))
            );
        var answer = await client.SendAsync(request);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set))
            foreach (var cookie in set)
                Keep(cookie);
        return answer;
    }

    private void Keep(string header)
    {
        var pair = header.Split(';')[0].Split('=', 2);
        if (pair[1].Length == 0)
            cookies.Remove(pair[0]);
        else
            cookies[pair[0]] = pair[1];
    }

    private async Task<Seen> Read(HttpRequestMessage request, HttpResponseMessage answer)
    {
        if (answer.StatusCode == HttpStatusCode.InternalServerError)
            throw new InvalidOperationException($"{request.RequestUri} failed: {errors.Latest}");
        var body = await answer.Content.ReadAsByteArrayAsync();
        var html = Parser.ParseDocument(System.Text.Encoding.UTF8.GetString(body));
        var path = request.RequestUri!.IsAbsoluteUri
            ? request.RequestUri.PathAndQuery
            : request.RequestUri.OriginalString;
        return new Seen(answer, body, html, path);
    }

    public void Dispose() => client.Dispose();
}

/// <summary>What came back: the answer, its bytes, and the page as a document.</summary>
public sealed record Seen(HttpResponseMessage Answer, byte[] Body, IHtmlDocument Html, string Path)
{
    public HttpStatusCode Status => Answer.StatusCode;

    /// <summary>False for a file.</summary>
    public bool IsPage => Answer.Content.Headers.ContentType?.MediaType == "text/html";

    /// <summary>All text of the page's main part (or of the page, where it has none), white space folded.</summary>
    public string Text =>
        string.Join(
            ' ',
            ((Html.QuerySelector("main") ?? Html.Body)?.TextContent ?? "").Split(
                (char[]?)null,
                StringSplitOptions.RemoveEmptyEntries
            )
        );

    public string Heading => Html.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>The address, if the page leads there; throws when it does not.</summary>
    public string Link(string href) =>
        Html.QuerySelectorAll("a[href]").Any(a => a.GetAttribute("href") == href)
            ? href
            : throw new InvalidOperationException($"No link to {href}: {Text}");

    /// <summary>The error sentence beside a field, or null.</summary>
    public string? ErrorFor(string field) =>
        Html.GetElementById(field + "-error")?.TextContent.Trim();

    public string? Value(string field) =>
        Html.GetElementById(field) switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value,
            _ => null,
        };
}
