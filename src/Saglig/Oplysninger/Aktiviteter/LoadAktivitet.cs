using Saglig.Journaler;
using Saglig.Oplysninger.Netkilder;
using Saglig.Ui;

namespace Saglig.Oplysninger.Aktiviteter;

/// <summary>What the page of an activity or a find reads.</summary>
public sealed class LoadAktivitet(
    OplysningStore store,
    PlanSql plan,
    FundSql finds,
    NetopslagSql opslag,
    TimeProvider clock
)
{
    public Guid NewId() => store.NewId();

    /// <summary>Null when the case has no such information, or it belongs to the general page.</summary>
    public async Task<Oplysning?> Find(SagId sag, Guid id) =>
        await store.Find(sag, new(id)) is { } known
        && (known.Netfund is not null || known.Fakta.Aktivitet is not null)
            ? known
            : null;

    public Task<IReadOnlyList<Entry>> History(SagId sag, Guid id) => store.History(sag, new(id));

    /// <summary>Null when the case has no such find.</summary>
    public async Task<Aktivitetsside?> Side(SagId sag, NetfundId? find, Oplysning? known)
    {
        if (find is not { } id)
            return new(null, null, ErAktivitet: true, known?.Fakta.Modtaget ?? clock.Today());
        if (await finds.Find(sag, id) is not { } fund)
            return null;
        var look = (await opslag.Find(sag, fund.Opslag))!;
        return new(fund, look.Fakta.Kanal, fund.Aktivitet, fund.Set.DateInCopenhagen());
    }

    public async Task Fill(SagId sag, AktivitetForm form) =>
        form.Linjer = [
            .. (await plan.Rows(sag)).Select(r => new Valgmulighed(
                r.Id.Value.ToString(),
                r.Linje.Hvad
            )),
        ];
}
