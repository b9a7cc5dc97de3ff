using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig;
using Saglig.Adgang;
using Saglig.Demo;
using Saglig.Jobs;
using Saglig.Kladder;
using Saglig.Overblik;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Ui;

var (command, options) = CommandLine.Split(args);
var builder = WebApplication.CreateBuilder(options);
var settings = Settings.From(builder.Configuration);
var services = builder.Services;

services.AddSingleton(settings);
services.Configure<Installation>(builder.Configuration.GetSection("Installation"));
services.AddOutside();
services.AddStorage(settings.Database);
services.AddJobs();
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
services.AddDemo();
services.AddOverblik();
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
app.Run();
return 0;

/// <summary>The program; public so that tests can host it.</summary>
public partial class Program;
