using Ret;
using Saglig.Afgørelser;
using Saglig.Oplysninger;
using Saglig.Sager;

namespace Saglig.Overblik;

/// <summary>Gathers what <see cref="Sagsgang"/> asks for, a stage at a time: what a later stage needs is not read in an earlier one.</summary>
public sealed class LoadSagsgang(
    StageSql stages,
    Ventelinjer waiting,
    SagSql sager,
    LoadAfgørelsesfakta decisions,
    TimeProvider clock
)
{
    /// <summary>The facts of a case; null for one whose type has no deadline and no decision, such as a general case.</summary>
    public async Task<Sagsgangsfakta?> For(SagId sag)
    {
        var stage = await stages.Find(sag);
        if (stage.Weeks is not { } weeks)
            return null;
        var facts = Reached(stage, weeks);
        return stage switch
        {
            { Closed: not null } or { Decided: not null } => facts,
            { Informed: null } => facts with { VenterPå = await waiting.For(sag) },
            _ => (facts with { VenterPå = await waiting.AtDoctors(sag) }).Med(
                await decisions.For((await sager.Find(sag))!),
                stage.Team,
                stage.Advice
            ),
        };
    }

    private Sagsgangsfakta Reached(Stage stage, int weeks)
    {
        var received = stage.Received ?? stage.Created;
        return new()
        {
            Dag = clock.Today(),
            AnsøgningModtaget = received,
            Journaliseret = stage.Created,
            Sagsbehandlingsfrist = Frister.Sagsbehandling(received, weeks, stage.Type),
            Oplyst = stage.Informed,
            VurderingUnderskrevet = stage.Signed,
            HosMentorSiden = stage.Mentor,
            Afgjort = stage.Decided,
            Sendt = stage.Sent,
            BrevModtaget = Received(stage),
            FuldtMedhold = stage.Outcome == Udfald.FuldBevilling,
            LukketUdenAfgørelse = stage.Closed,
        };
    }

    /// <summary>On paper nobody knows the day, so the case is not called closed before the latest it can be.</summary>
    private static DateOnly? Received(Stage stage) =>
        stage.Arrived
        ?? (stage.Sent is { } sent ? Postgang.FremmeSenest(sent, Leveringsvej.Papir) : null);
}
