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

    /// <summary>What has been taken out of the working set (S1-5).</summary>
    public int Ude => Oplysninger.Count(o => o.Fakta.Udtaget is not null);

    /// <summary>What is still worked with.</summary>
    private IEnumerable<Oplysning> Mappen => Oplysninger.Where(o => o.Fakta.Udtaget is null);

    /// <summary>What belongs to a question, or is only kept with it.</summary>
    public IEnumerable<Oplysning> Tilknyttede => Mappen.Where(o => o.Fakta.Spørgsmål != "");

    /// <summary>Surplus (S1-4): kept, but belonging to no question, and so not used.</summary>
    public IEnumerable<Oplysning> Overskud => Mappen.Where(o => o.Fakta.Spørgsmål == "");

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
