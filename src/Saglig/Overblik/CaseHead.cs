using Saglig.Personer;
using Saglig.Sager;
using Saglig.Storage;

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

    /// <summary>What one must know before one calls or writes: interpreter, wheelchair, protected address, guardian, death.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];
    public required CaseCounts Counts { get; init; }
}

/// <summary>The numbers of the side menu.</summary>
public sealed record CaseCounts(int Journal, int Oplysninger, int Breve, int Kladder);

/// <summary>Loads the head: two questions and the name.</summary>
public sealed class LoadCaseHead(HeadSql sql, SagStatusSql status, Names names)
{
    public async Task<CaseHead> For(Sag sag)
    {
        var row = await sql.Find(sag.Id);
        var handler = sag.Ansvarlig is { } id
            ? (await names.ForStaff([id])).GetValueOrDefault(id)
            : null;
        return new CaseHead(sag)
        {
            BorgerNavn = row.Name,
            Cpr = row.Cpr is { } cpr ? $"{cpr[..6]}-••••" : null,
            Ansvarlig = handler,
            Enhed = row.Unit,
            Status = await status.Find(sag.Id),
            Needs = row.Needs,
            Counts = row.Counts,
        };
    }
}

/// <summary>The rows behind the head.</summary>
public sealed class HeadSql(Db db)
{
    internal sealed record HeadRow(
        string? Name,
        string? Cpr,
        string Unit,
        IReadOnlyList<string> Needs,
        CaseCounts Counts
    );

    internal Task<HeadRow> Find(SagId sag) =>
        db.Get(
            """
            select b.navn, b.cpr, e.navn as enhed, b.tolk, b.tilgaengelighed, b.adressebeskyttet, b.doed, b.fraflyttet,
                b.vaerge_navn, b.fritaget_digital_post, s.journal_antal,
                (select count(*) from oplysning o where o.sag_id = s.id) as oplysninger,
                (select count(*) from brev v where v.sag_id = s.id) as breve,
                (select count(*) from kladde k where k.sag_id = s.id) as kladder
            from sag s join enhed e on e.id = s.enhed_id left join borger b on b.id = s.borger_id where s.id = @sag
            """,
            new { sag },
            row => new HeadRow(
                row.TextOrNull("navn"),
                row.TextOrNull("cpr"),
                row.Text("enhed"),
                row.IsNull("navn") ? [] : [.. NeedsOf(row)],
                new(
                    row.Int("journal_antal"),
                    row.Int("oplysninger"),
                    row.Int("breve"),
                    row.Int("kladder")
                )
            )
        );

    private static IEnumerable<string> NeedsOf(Row row)
    {
        if (row.DateOrNull("doed") is { } dead)
            yield return $"Borgeren døde {dead:d. MMMM yyyy}";
        if (row.DateOrNull("fraflyttet") is { } moved)
            yield return $"Flyttet til en anden kommune {moved:d. MMMM yyyy}";
        if (row.TextOrNull("vaerge_navn") is { } guardian)
            yield return $"Værge: {guardian}";
        if (row.TextOrNull("tolk") is { } language)
            yield return $"Tolk: {language}";
        if (row.TextOrNull("tilgaengelighed") is { } need)
            yield return need;
        if (row.Flag("adressebeskyttet"))
            yield return "Adressen er beskyttet";
        if (row.Flag("fritaget_digital_post"))
            yield return "Får post på papir";
    }
}
