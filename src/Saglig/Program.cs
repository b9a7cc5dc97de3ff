using Saglig.Ui;

var builder = WebApplication.CreateBuilder(args);
#pragma warning disable RS0030 // The one place that names the system clock; everything else is handed it.
builder.Services.AddSingleton(TimeProvider.System);
#pragma warning restore RS0030
builder.Services.AddUi();

var app = builder.Build();
app.UseUi();
app.MapRazorPages();
app.Run();
