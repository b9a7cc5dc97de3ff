using Ret;
using Saglig.Oplysninger;

namespace Saglig.Overblik;

/// <summary>Gathers what <see cref="Sagsgang"/> asks for, a stage at a time: what a later stage needs is not read in an earlier one.</summary>
public sealed class LoadSagsgang(StageSql stages, PlanSql plan, TimeProvider clock)
{
    /// <summary>The facts of a case; null for one whose type has no deadline and no decision, such as a general case.</summary>
    public async Task<Sagsgangsfakta?> For(SagId sag)
    {
        var stage = await stages.Find(sag);
        if (stage.Weeks is not { } weeks)
            return null;
        var received = stage.Received ?? stage.Created;
        var facts = new Sagsgangsfakta
        {
            Dag = clock.Today(),
            AnsøgningModtaget = received,
            Journaliseret = stage.Created,
            Sagsbehandlingsfrist = Frister.Sagsbehandling(received, weeks, stage.Type),
            Oplyst = stage.Informed,
            VurderingUnderskrevet = stage.Signed,
            LukketUdenAfgørelse = stage.Closed,
        };
        return stage.Informed is null ? facts with { VenterPå = await Waiting(sag) } : facts;
    }

    private async Task<IReadOnlyList<Ventepunkt>> Waiting(SagId sag) =>
        [
            .. (await plan.Rows(sag))
                .Where(row => row.Spurgt is not null && row.Linje.ErÅben)
                .Select(row => new Ventepunkt(HeldBy(row), row.Linje.Hvad, row.Spurgt!.Value)),
        ];

    private static Bold HeldBy(PlanRow row) =>
        row.Linje.Ansvar == Planansvar.Borgeren ? Bold.Borger
        : row.SpurgtHos.Contains("læge", StringComparison.OrdinalIgnoreCase) ? Bold.Læge
        : Bold.AndenMyndighed;
}
