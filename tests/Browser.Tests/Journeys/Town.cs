using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using Saglig;
using Saglig.Demo;
using Saglig.Jobs;

namespace Browser.Tests.Journeys;

/// <summary>
/// The whole program on a port of its own with a small demo world on SQLite, a clock that the test moves and jobs that
/// the test runs; and one Chromium for all who visit it.
/// </summary>
public sealed class Town : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("saglig-town-").FullName;
    private WebApplicationFactory<Settings> factory = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    // No journey has more people at once. A window left open by an earlier one goes on running its script.
    private const int MostWindows = 4;
    private readonly Queue<IBrowserContext> windows = [];

    /// <summary>Monday 23 November 2026 at 9.00 in Copenhagen.</summary>
    public FakeTimeProvider Clock { get; } = new(new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    public async Task InitializeAsync()
    {
        factory = new WebApplicationFactory<Settings>().WithWebHostBuilder(Configure);
        factory.UseKestrel();
        factory.StartServer();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath =
                    Environment.GetEnvironmentVariable("SAGLIG_CHROMIUM") ?? "/usr/bin/chromium",
                Args = ["--no-sandbox"],
            }
        );
    }

    private void Configure(IWebHostBuilder host)
    {
        host.UseEnvironment("Testing");
        host.UseSetting("urls", "http://127.0.0.1:0");
        host.UseSetting("database", Path.Combine(folder, "saglig.db"));
        host.UseSetting("data", folder);
        host.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.RemoveAll<IHostedService>();
            services.AddLogging(logging => logging.ClearProviders());
            services.Replace(
                ServiceDescriptor.Singleton(
                    new DemoSize(12, 2)
                    {
                        MetteCases = 10,
                        LongCaseEntries = 30,
                        LongCaseDocuments = 5,
                    }
                )
            );
        });
    }

    /// <summary>Runs the jobs that are due, such as delivering a letter.</summary>
    public async Task RunJobs()
    {
        var worker = factory.Services.GetRequiredService<Worker>();
        while (await worker.RunDue(CancellationToken.None) > 0) { }
    }

    /// <summary>A person of the demo world in a browser window of their own, signed in by keyboard.</summary>
    /// <param name="card">What the button on their card says, such as "Vær Mette".</param>
    public async Task<Visitor> Enter(string card, int width = 1280)
    {
        var visitor = await Arrive(width);
        await visitor.Open("/log-ind");
        await visitor.PressButton(card);
        return visitor;
    }

    private async Task<Visitor> Arrive(int width)
    {
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = factory.ClientOptions.BaseAddress.ToString(),
                ViewportSize = new() { Width = width, Height = 900 },
                Locale = "da-DK",
            }
        );
        windows.Enqueue(context);
        if (windows.Count > MostWindows)
            await windows.Dequeue().CloseAsync();
        return new Visitor(await context.NewPageAsync());
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await factory.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>One town for all journeys: it takes seconds to build, and they do not disturb each other.</summary>
[CollectionDefinition(Name)]
public sealed class InTown : ICollectionFixture<Town>
{
    public const string Name = "Town";
}
