using System.Diagnostics;
using Microsoft.Extensions.Configuration;

namespace Saglig.Tests;

/// <summary>No setting puts a limit on discretion or plans a web search.</summary>
public sealed class OpsætningsværnTests
{
    [Theory, Trait("Afvist", "S0-11")]
    [InlineData("Installation:HoejsteMinutterOmDagen", "20")]
    [InlineData("Installation:Myndighed", "Jobcentret, hvor højst 20 minutter om dagen er i orden")]
    [InlineData("Installation:Fleksjob", "mindst 10 timer om ugen")]
    [InlineData("Session:GraenseForAktivitet", "30")]
    public void A_limit_on_discretion_is_refused_by_name(string key, string value)
    {
        var refused = Refused((key, value));
        Assert.Contains("skøn under regel", refused);
        Assert.Contains(key, refused);
    }

    [Theory, Trait("Afvist", "S1-11")]
    [InlineData("Installation:FoersteTrin", "Google borgeren")]
    [InlineData("Installation:Forvaltning", "Tjek Facebook for hver borger")]
    public void A_web_search_as_a_step_is_refused_by_name(string key, string value) =>
        Assert.Contains("en søgning på nettet", Refused((key, value)));

    [Fact, Trait("Afvist", "S0-11")]
    public void A_setting_that_does_not_exist_is_refused_too() =>
        Assert.Contains("findes ikke", Refused(("Installation:Kommunenavn", "Nordby")));

    [Fact, Trait("Krav", "S0-11")]
    public void An_ordinary_municipality_starts() =>
        Opsætningsværn.Check(
            Configuration(
                ("Installation:Kommune", "Nordby"),
                ("Installation:Adresse", "Ti Tønder Vej 3, 5. sal"),
                ("Installation:Telefon", "70 20 30 40"),
                ("Installation:Sagsnummercifre", "7"),
                ("Logging:LogLevel:Default", "Information")
            )
        );

    [Fact, Trait("Afvist", "S0-11")]
    public async Task The_program_does_not_start_with_such_a_setting()
    {
        var folder = Directory.CreateTempSubdirectory("saglig-");
        var data = Path.Combine(folder.FullName, "data");
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "Saglig.dll"),
                "--urls",
                "http://127.0.0.1:0",
                "--data",
                data,
                "--Installation:HoejsteMinutterOmDagen",
                "20",
            ]
        )
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder.FullName,
        };
        using var program = Process.Start(start)!;

        var said = await Task.WhenAll(
            program.StandardError.ReadToEndAsync(),
            program.StandardOutput.ReadToEndAsync()
        );
        await program.WaitForExitAsync();

        Assert.NotEqual(0, program.ExitCode);
        Assert.Contains("skøn under regel", string.Concat(said));
        Assert.False(Directory.Exists(data), "It had begun its work.");
        folder.Delete(recursive: true);
    }

    private static string Refused(params (string Key, string Value)[] settings) =>
        Assert
            .Throws<InvalidOperationException>(() => Opsætningsværn.Check(Configuration(settings)))
            .Message;

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value))
            .Build();
}
