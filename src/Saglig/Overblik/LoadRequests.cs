using Saglig.Afgørelser;
using Saglig.Oplysninger;
using Saglig.Tilsidesættelser;
using Saglig.Tiltag;
using Saglig.Vurderinger;

namespace Saglig.Overblik;

/// <summary>Something that a colleague has asked one to do in a case that need not be one's own.</summary>
/// <param name="Url">Where one does it.</param>
public sealed record Request(string Nummer, string Hvad, string Url);

/// <summary>Gathers what colleagues wait for: the mentor's approval, the second reader's answer, the leader's yes or no.</summary>
public sealed class LoadRequests(
    MentorSql mentors,
    AndenLæsningSql readings,
    TilsidesættelseSql setAsides,
    LægebestillingSql orders,
    TiltagSql measures
)
{
    /// <summary>Those that are open now; empty when nobody waits.</summary>
    public async Task<IReadOnlyList<Request>> For(EmployeeActor me) =>
        [
            .. (await mentors.OpenOf(me.Id)).Select(m => new Request(
                m.Sagsnummer,
                "Læs udkastet som mentor",
                Afgørelser.Links.Mentor(m.Sagsnummer)
            )),
            .. (await readings.Open(me.Id)).Select(r => new Request(
                r.Sagsnummer,
                "Læs med som anden læser",
                Vurderinger.Links.Reading(r.Sagsnummer, r.Id)
            )),
            .. me.Has(Role.Leder) ? await Wishes(me.Unit) : [],
            .. me.Has(Role.Leder) ? await Risks(me) : [],
        ];

    /// <summary>Doctors who should have answered by now, in one's own cases.</summary>
    public async Task<IReadOnlyList<Request>> Doctors(EmployeeActor me, DateOnly today) =>
        [
            .. (await orders.Overdue(me.Id, today)).Select(o => new Request(
                o.Sagsnummer,
                $"Ryk {o.Navn}: svaret var ventet den {Ui.Dates.Full(o.SvarVentes)}",
                Oplysninger.Links.Bestilling(o.Sagsnummer, o.Id)
            )),
        ];

    private async Task<IEnumerable<Request>> Risks(EmployeeActor leader) =>
        (await measures.Waiting(leader)).Select(t => new Request(
            t.Sagsnummer,
            "Tag stilling til et tiltag med ukendt helbredsrisiko",
            Tiltag.Links.Approve(t.Sagsnummer, t.Id)
        ));

    private async Task<IEnumerable<Request>> Wishes(UnitId unit) =>
        (await setAsides.Requests(unit)).Select(w => new Request(
            w.Sagsnummer,
            "Tag stilling til, om en regel kan sættes til side",
            Tilsidesættelser.Links.List(w.Sagsnummer)
        ));
}
