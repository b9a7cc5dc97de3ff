using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Saglig.Dokumenter;

// A server of its own for the test that gives it a hard memory limit: only what an upload needs.
var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
builder.Services.AddAntiforgery();
#pragma warning disable RS0030 // This is the outermost door, through which time comes in.
builder.Services.AddSingleton(TimeProvider.System);
#pragma warning restore RS0030
builder.Services.AddDokumenter(args[0], new UploadLimits());

var app = builder.Build();
app.MapGet(
    "/token",
    (HttpContext context, IAntiforgery antiforgery) =>
        antiforgery.GetAndStoreTokens(context).RequestToken
);
app.MapGet(
    "/heap",
    () => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes.ToString(CultureInfo.InvariantCulture)
);
app.MapPost(
    "/upload",
    async (HttpContext context, UploadReader reader) =>
        await reader.Read(context, context.RequestAborted) is UploadResult.Received received
            ? Results.Text(
                $"{received.Text("besked")} {received.Files[0].Size} {received.Files[0].Hash}"
            )
            : Results.BadRequest()
);

await app.StartAsync();
Console.WriteLine(app.Urls.Single());

// The test holds the other end: when it lets go, or is gone, so is the server.
await Console.In.ReadToEndAsync();
await app.StopAsync();
