using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig;
using Saglig.Adgang;
using Saglig.Afgørelser;
using Saglig.Ansøgninger;
using Saglig.Breve;
using Saglig.Demo;
using Saglig.Dokumenter;
using Saglig.Fleksjobsager;
using Saglig.Foranstaltninger;
using Saglig.Forelæggelser;
using Saglig.Forløb;
using Saglig.Jobafklaringer;
using Saglig.Jobs;
using Saglig.Journaler;
using Saglig.Kladder;
using Saglig.Ledelse;
using Saglig.MinSag;
using Saglig.Oplysninger;
using Saglig.Overblik;
using Saglig.Overførsler;
using Saglig.Partshøringer;
using Saglig.Pensionssager;
using Saglig.Personer;
using Saglig.Post;
using Saglig.Praksis;
using Saglig.Regler;
using Saglig.Ressourceforløb;
using Saglig.Revalideringer;
using Saglig.Sager;
using Saglig.Sikkerhed;
using Saglig.Søgning;
using Saglig.Statistik;
using Saglig.Storage;
using Saglig.Teammøder;
using Saglig.Tilsidesættelser;
using Saglig.Tiltag;
using Saglig.Ui;
using Saglig.Vurderinger;

var (command, options) = CommandLine.Split(args);
var builder = WebApplication.CreateBuilder(options);
var settings = Settings.From(builder.Configuration);
var services = builder.Services;

services.AddSingleton(settings);
services
    .AddOptions<Installation>()
    .BindConfiguration("Installation")
    .Validate(
        installation => installation.Sagsnummercifre is >= 4 and <= 9,
        "Installation:Sagsnummercifre is 4 to 9."
    )
    .Validate(
        installation => installation.SagerMedSammeTekst is >= 1 and <= 50,
        "Installation:SagerMedSammeTekst is 1 to 50."
    )
    .Validate(
        installation => installation.Arbejdsmappealder is >= 6 and <= 240,
        "Installation:Arbejdsmappealder is 6 to 240 months."
    )
    .Validate(
        installation => Ret.Diskretion.Grænser.Contains(installation.Statistikgrænse),
        "Installation:Statistikgrænse is 3, 5 or 10."
    );
services.AddOutside();
services.AddStorage(settings.Database);
services.AddJobs();
services.AddDokumenter(settings.Documents, new UploadLimits { PerFile = settings.LargestFile });
services.AddUi();
services
    .AddDataProtection()
    .SetApplicationName("Saglig")
    .PersistKeysToFileSystem(new(settings.Keys));

services.AddSager();
services.AddPersoner();
services.AddAdgang(builder.Configuration);
services.AddSignIn<DemoSignIn>();
services.AddKladder();
services.AddBreve();
services.AddPost();
services.AddAnsøgninger();
services.AddOplysninger();
services.AddVurderinger();
services.AddPartshøringer();
services.AddForanstaltninger();
services.AddTeammøder();
services.AddFleksjobsager();
services.AddForelæggelser();
services.AddPensionssager();
services.AddForløb();
services.AddRessourceforløb();
services.AddJobafklaringer();
services.AddRevalideringer();
services.AddAfgørelser();
services.AddTilsidesættelser();
services.AddTiltag();
services.AddJournaler();
services.AddSøgning();
services.AddOverførsler();
services.AddOverblik();
services.AddMinSag();
services.AddLedelse();
services.AddSikkerhed();
services.AddPraksis();
services.AddRegler();
services.AddStatistik();
services.AddDemo();
services.Configure<RazorPagesOptions>(Pages.Conventions);

var app = builder.Build();
if (command is not null)
    return await Commands.Run(app.Services, command);

await app.Prepare();
app.UseUi();
app.UseRouting();
app.UseAuthentication();
app.UseMiddleware<AccessMiddleware>();
app.UseMiddleware<ViewerMiddleware>();
app.UseAntiforgery();
app.MapRazorPages();
app.MapKladder();
app.MapHome();
app.Run();
return 0;

/// <summary>The program; public so that tests can host it.</summary>
public partial class Program;
