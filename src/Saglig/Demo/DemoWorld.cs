using Saglig.Demo.Folk;
using Saglig.Demo.Forløb;
using Saglig.Storage;

namespace Saglig.Demo;

/// <summary>
/// Fills an empty database with an invented municipality, in one transaction: the whole world or none of it. The same
/// day gives the same world; dates are offsets from it, so that cases never age.
/// </summary>
public sealed class DemoWorld(
    DemoSql sql,
    DemoServices services,
    DemoSize size,
    Settings settings,
    IHostEnvironment environment
) : IStartupStep
{
    private const int Seed = 20_180_088;

    /// <inheritdoc />
    public int Order => 50;

    /// <inheritdoc />
    public async Task Run()
    {
        if (settings.Empty || environment.IsProduction() || !await sql.IsEmpty())
            return;
        var random = Outside.Seeded(Seed);
        var clock = new DemoClock();
        await using var played = services.Build(clock, random);
        await using var scope = played.CreateAsyncScope();
        var stage = new Stage(scope.ServiceProvider, clock, random, services.Day);
        await stage
            .Get<Db>()
            .Write(async () =>
            {
                var people = await new Personnel(stage, size).Employ();
                await new Casework(stage, people, size).Play();
            });
    }
}
