using Ret;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Overblik;

/// <summary>What stands at the top of every page of a case, and the counts of its menu.</summary>
public sealed record CaseHead(Sag Sag)
{
    public string? BorgerNavn { get; init; }

    /// <summary>The first six digits and dots; the rest is shown only by a logged opening.</summary>
    public string? Cpr { get; init; }
    public ShownEmployee? Ansvarlig { get; init; }
    public required string Enhed { get; init; }
    public StoredStatus? Status { get; init; }

    /// <summary>Who has the ball, as the reader says it: "dig" in one's own case.</summary>
    public required string Bolden { get; init; }

    /// <summary>What one must know before one calls or writes: interpreter, wheelchair, protected address, guardian, death.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];
    public required CaseCounts Counts { get; init; }
}

/// <summary>The numbers of the side menu.</summary>
public sealed record CaseCounts(int Journal, int Oplysninger, int Breve, int Kladder);

/// <summary>Loads the head: two questions and the name.</summary>
public sealed class LoadCaseHead(
    HeadSql sql,
    SagStatusSql status,
    Names names,
    CurrentActor actor,
    TimeProvider clock
)
{
    /// <summary>The head of one case, with the handler's name as staff see it.</summary>
    public async Task<CaseHead> For(Sag sag)
    {
        var row = await sql.Find(sag.Id);
        var handler = sag.Ansvarlig is { } id
            ? (await names.ForStaff([id])).GetValueOrDefault(id)
            : null;
        var stored = await status.Find(sag.Id);
        var mine = actor.Value is EmployeeActor me && sag.Ansvarlig == me.Id;
        return new CaseHead(sag)
        {
            BorgerNavn = row.Name,
            Cpr = row.Cpr is { } cpr ? $"{cpr[..6]}-••••" : null,
            Ansvarlig = handler,
            Enhed = row.Unit,
            Status = stored,
            Bolden =
                mine && stored?.Bold == Bold.Sagsbehandler
                    ? "dig"
                    : (stored?.Bold).GetValueOrDefault().Navn(),
            Needs = [.. Minor(row.Cpr), .. row.Needs],
            Counts = row.Counts,
        };
    }

    private IEnumerable<string> Minor(string? cpr) =>
        Cprnummer.Læs(cpr ?? "") is LæstCpr(var number, _) && number.Alder(clock.Today()) < 18
            ? ["Under 18 år"]
            : [];
}
