using Ret;
using Saglig.Oplysninger.Lukninger;
using Saglig.Oplysninger.Netkilder;

namespace Saglig.Oplysninger;

/// <summary>Everything on the page of a case's information.</summary>
public sealed record Oplysningsoverblik(
    IReadOnlyList<PlanRow> Plan,
    IReadOnlyList<Oplysning> Oplysninger,
    IReadOnlyList<SamtykkeRow> Samtykker,
    Oplyststatus Status,
    IReadOnlyList<Prøvelse> Prøvelser
)
{
    /// <summary>Looks that have come through the gate, the newest first.</summary>
    public IReadOnlyList<Netopslag> Opslag { get; init; } = [];
    public IReadOnlyList<Fund> Fund { get; init; } = [];

    /// <summary>What belongs to a question, or is only kept with it.</summary>
    public IEnumerable<Oplysning> Tilknyttede => Oplysninger.Where(o => o.Fakta.Spørgsmål != "");

    /// <summary>Surplus (S1-4): kept, but belonging to no question, and so not used.</summary>
    public IEnumerable<Oplysning> Overskud => Oplysninger.Where(o => o.Fakta.Spørgsmål == "");

    public IEnumerable<PlanRow> Liste(Planansvar ansvar) =>
        Plan.Where(row => row.Linje.Ansvar == ansvar);
}

/// <summary>Loads the page of a case's information.</summary>
public sealed class LoadOverblik(
    PlanSql plan,
    OplysningSql oplysninger,
    SamtykkeSql samtykker,
    CloseSagsoplysning close,
    LoadNetkilder net
)
{
    /// <summary>The overview of a case as it is now, with the rules' answers today.</summary>
    public async Task<Oplysningsoverblik> For(SagId sag)
    {
        var now = await close.Status(sag);
        var lukning = new Lukning(
            now.UdenBorgerbidragFordi,
            now.AfgøresPåDetForeliggende,
            now.Konsekvensbrev
        );
        return new(
            await plan.Rows(sag),
            await oplysninger.For(sag),
            await samtykker.For(sag),
            now,
            (await close.Try(sag, lukning)).Prøvelser
        )
        {
            Opslag = await net.Opslag(sag),
            Fund = await net.Fund(sag),
        };
    }
}
