using Ret;
using Saglig.Demo.Folk;
using Saglig.Overblik;

namespace Saglig.Demo.Forløb;

/// <summary>Plays all cases of the world in the order of time, and computes where each stands on the world's day.</summary>
internal sealed class Casework(Stage stage, People people, DemoSize size)
{
    private readonly List<SagId> played = [];

    public async Task Play()
    {
        await new Kilder(stage).TakeOver(people["mette"].Unit);
        var citizens = new Citizens(stage);
        var told = new Stories(stage, people, citizens);
        var many = new Ordinary(stage, people, citizens);
        List<Planned> all =
        [
            .. told.Plan(),
            .. new LongCase(stage, people, citizens).Plan(size),
            .. await many.Plan(size, size.MetteCases - Stories.CasesOfMette - 1),
        ];
        foreach (var day in all.GroupBy(p => Workday(p.Start)).OrderBy(g => g.Key))
            await Play(day.Key, [.. day]);
        await new Postbakke(stage, people, citizens).Fill();
        await ComputeStatus();
        await new Personas(stage, people).Add(told);
    }

    private async Task Play(DateOnly day, List<Planned> cases)
    {
        foreach (var (n, planned) in cases.Index())
        {
            stage.Clock.Set(day.StartInCopenhagen().AddHours(8).AddMinutes(n));
            played.Add((await planned.Play()).Id);
        }
    }

    private static DateOnly Workday(DateOnly day)
    {
        while (!day.ErArbejdsdag())
            day = day.AddDays(-1);
        return day;
    }

    private async Task ComputeStatus()
    {
        stage.Clock.Set(stage.Day.StartInCopenhagen());
        var (status, sql) = (stage.Get<SagStatus>(), stage.Get<SagStatusSql>());
        foreach (var sag in played)
            await sql.Save(sag, await status.Compute(sag));
    }
}
