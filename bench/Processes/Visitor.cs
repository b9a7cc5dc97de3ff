using System.Net;
using System.Text.RegularExpressions;

namespace Bench.Processes;

/// <summary>A page as it came: its bytes and the antiforgery token of its last form.</summary>
internal sealed record Fetched(HttpStatusCode Status, byte[] Bytes, HttpResponseMessage Answer)
{
    public string Html => System.Text.Encoding.UTF8.GetString(Bytes);

    public string Token =>
        Regex.Matches(Html, "name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")
            is [.., var last]
            ? last.Groups[1].Value
            : "";
}

/// <summary>A browser without script for setting up: keeps cookies, follows no redirects.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly CookieContainer jar = new();
    private readonly HttpClient client;
    private readonly Uri address;

    public Visitor(Uri address)
    {
        this.address = address;
        client = new(
            new SocketsHttpHandler
            {
                CookieContainer = jar,
                AllowAutoRedirect = false,
                MaxConnectionsPerServer = 1,
            }
        )
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromMinutes(2),
        };
    }

    public HttpClient Client => client;

    /// <summary>The value of the Cookie header.</summary>
    public string Cookies => jar.GetCookieHeader(address);

    /// <summary>One cookie as it stands in the header.</summary>
    public string Cookie(string name) =>
        Cookies
            .Split("; ")
            .Single(cookie => cookie.StartsWith($"{name}=", StringComparison.Ordinal));

    /// <summary>Takes over a cookie of another visit.</summary>
    public void Keep(string cookie) => jar.SetCookies(address, cookie);

    public async Task<Fetched> Get(string path) => await Read(await client.GetAsync(path));

    public async Task<Fetched> Post(
        string path,
        string token,
        IReadOnlyDictionary<string, string> fields
    ) => await Read(await client.PostAsync(path, Form(token, fields)));

    public static FormUrlEncodedContent Form(
        string token,
        IReadOnlyDictionary<string, string> fields
    ) => new(fields.Append(new("__RequestVerificationToken", token)));

    private static async Task<Fetched> Read(HttpResponseMessage answer) =>
        new(answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(), answer);

    public void Dispose() => client.Dispose();
}
