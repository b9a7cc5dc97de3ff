using Saglig.Ui;

namespace Gallery;

/// <summary>The UI kit without sign-in, data or modules. <c>dotnet run --project tests/Gallery</c> shows it.</summary>
public sealed class Site
{
    public static void Main(string[] args) => Build(args).Run();

    /// <summary>The site, not yet started: the browser's tests give it a free port.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = args,
                WebRootPath = WebRoot(),
                // Named, since a test may be the program that hosts it.
                ApplicationName = typeof(Site).Assembly.GetName().Name,
            }
        );
#pragma warning disable RS0030 // As in Saglig's own Program.cs; tests put a fixed clock in its place.
        builder.Services.AddSingleton(TimeProvider.System);
#pragma warning restore RS0030
        builder.Services.AddUi();
        var app = builder.Build();
        app.UseUi();
        app.Use(FailLikeALostDatabase);
        app.Use(Fill);
        app.MapRazorPages();
        app.MapGet(
            "/galleri/vaelt",
            void () => throw new InvalidOperationException("hemmelig besked")
        );
        app.MapGet("/galleri/travl", void () => throw new TimeoutException("hemmelig besked"));
        app.MapGet("/galleri/kode/{kode:int}", (int kode) => Results.StatusCode(kode));
        app.MapPost("/galleri/kladde", (HttpRequest request) => Drafts.Answer(request));
        app.MapGet("/galleri/regler", Drafts.Rules);
        app.MapPost("/log-ud", () => Results.Redirect("/"));
        return app;
    }

    // Whatever looks up the person fails for every request, also for one that shows an error page.
    private static Task FailLikeALostDatabase(HttpContext context, RequestDelegate next) =>
        context.Request.Headers.ContainsKey("X-Uden-Database")
            ? throw new TimeoutException("hemmelig besked")
            : next(context);

    private static Task Fill(HttpContext context, RequestDelegate next)
    {
        var viewer = context.RequestServices.GetRequiredService<Viewer>();
        var citizen = context.Request.Path.StartsWithSegments("/MinSag");
        var path = context.Request.Path.Value;
        viewer.Kind = citizen ? ViewerKind.Citizen : ViewerKind.Staff;
        viewer.Municipality = "Nordfjord Kommune";
        viewer.Home = citizen ? "/MinSag" : "/";
        viewer.Person = citizen ? "b1" : "m1";
        viewer.Session = context.Request.Cookies["galleri-session"] ?? "1";
        viewer.Name = citizen ? "Ali Hassan" : "Mette Holm";
        viewer.Note = citizen ? "" : "Sagsbehandler, Team 3";
        viewer.Menu = citizen
            ? []
            :
            [
                new("Min dag", "/", Active: path == "/", Shortcut: "g d"),
                new("Mine sager", "/Liste", 52, path == "/Liste", "g s"),
                new("Indbakke", "/Sag", 3, path == "/Sag"),
                new("Klager", "/Felter", Active: path == "/Felter"),
                new("Aktindsigt", "/galleri/kode/404"),
                new("Ledelse", "/galleri/kode/403"),
            ];
        return next(context);
    }

    private static string WebRoot()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
            if (File.Exists(Path.Combine(folder.FullName, "saglig.slnx")))
                return Path.Combine(folder.FullName, "src", "Saglig", "wwwroot");
        throw new DirectoryNotFoundException(
            "saglig.slnx is not above " + AppContext.BaseDirectory
        );
    }
}
