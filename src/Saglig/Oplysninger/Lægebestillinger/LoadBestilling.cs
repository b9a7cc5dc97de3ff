using System.Globalization;
using Saglig.Journaler;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>What the pages of orders choose from: open lines of our own list, consents in force, papers of the journal.</summary>
public sealed class LoadBestilling(
    PlanSql plan,
    SamtykkeSql samtykker,
    LægebestillingSql orders,
    EntrySql entries,
    TimeProvider clock
)
{
    private const int MostEntries = 2000;

    public DateOnly Today => clock.Today();

    /// <summary>Puts the case's lines and consents into the form. A line of the citizen's own list never waits for a doctor.</summary>
    public async Task Fill(Sag sag, BestillingForm form)
    {
        form.Linjer =
        [
            .. (await plan.Rows(sag.Id))
                .Where(r => r.Linje is { ErÅben: true, Ansvar: Ret.Planansvar.Myndigheden })
                .Select(r => new Valgmulighed(r.Id.Value.ToString(), r.Linje.Hvad)),
        ];
        form.Samtykker = Samtykkevalg.Of(await samtykker.For(sag.Id), clock.Today());
    }

    public Task<PlanRow?> Line(SagId sag, PlanlinjeId id) => plan.Find(sag, id);

    public Task<Lægebestillingsrække?> Find(SagId sag, LægebestillingId id) => orders.Find(sag, id);

    /// <summary>The consent or provision that an order rests on, in words.</summary>
    public async Task<string> Basis(SagId sag, Lægebestillingsrække order) =>
        order.Samtykke is { } id && await samtykker.Find(sag, id) is { } row
            ? $"{row.Samtykke.Skrevet} til {row.Samtykke.Kilde}"
            : order.Hjemmel;

    /// <summary>Papers of the journal that can be the doctor's answer, the newest first.</summary>
    public async Task<IReadOnlyList<Valgmulighed>> Papers(Sag sag) =>
        [
            .. (await entries.List(sag.Id, null, 0, MostEntries))
                .Where(e =>
                    e is { DokumentNr: not null, Sealed: false, Deleted: false }
                    && e.Art is (Journalart.Ind or Journalart.Notat)
                )
                .Select(e => new Valgmulighed(
                    e.DokumentNr!.Value.ToString(CultureInfo.InvariantCulture),
                    $"{sag.Nummer}-{e.DokumentNr} {e.Titel}"
                )),
        ];
}
