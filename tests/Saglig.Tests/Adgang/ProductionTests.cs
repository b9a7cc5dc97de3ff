using System.Diagnostics;

namespace Saglig.Tests.Adgang;

/// <summary>The program itself, started as it would be in service.</summary>
public sealed class ProductionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("saglig-");

    [Fact]
    public async Task In_production_the_program_refuses_to_start_with_the_demo_personas()
    {
        var data = Path.Combine(folder.FullName, "data");
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "Saglig.dll"),
                "--urls",
                "http://127.0.0.1:0",
                "--data",
                data,
                "--database",
                Path.Combine(data, "saglig.db"),
            ]
        )
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder.FullName,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        using var program = Process.Start(start)!;

        var said = await Task.WhenAll(
            program.StandardError.ReadToEndAsync(),
            program.StandardOutput.ReadToEndAsync()
        );
        await program.WaitForExitAsync();

        Assert.NotEqual(0, program.ExitCode);
        Assert.Contains("Demo sign-in is not for Production.", string.Concat(said));
        Assert.False(File.Exists(Path.Combine(data, "saglig.db")), "It had begun its work.");
    }

    public void Dispose() => folder.Delete(recursive: true);
}
