using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Saglig.Tests.Ui;

/// <summary>The gallery's host as in production, on a fixed day, and how to read and fill its pages.</summary>
internal sealed class GallerySite : IDisposable
{
    private readonly WebApplicationFactory<Gallery.Site> factory =
        new WebApplicationFactory<Gallery.Site>().WithWebHostBuilder(host =>
            host.UseSetting("environment", "Production")
                .ConfigureServices(services =>
                    services.AddSingleton<TimeProvider>(
                        new FakeTimeProvider(new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero))
                    )
                )
                .ConfigureLogging(log => log.ClearProviders())
        );

    public HttpClient Client() => factory.CreateClient(new() { AllowAutoRedirect = false });

    public void Dispose() => factory.Dispose();

    public static async Task<IHtmlDocument> Html(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    public static async Task<HttpResponseMessage> Submit(
        HttpClient client,
        string url,
        params (string Name, string Value)[] fields
    )
    {
        var page = await Html(await client.GetAsync(url));
        var token = page.QuerySelector("main [name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        return await client.PostAsync(
            url,
            new FormUrlEncodedContent(
                fields
                    .Append(("__RequestVerificationToken", token))
                    .Select(f => KeyValuePair.Create(f.Item1, f.Item2))
            )
        );
    }
}
