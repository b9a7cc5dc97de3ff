using Ret;
using Saglig.Adgang;
using Saglig.Storage;

namespace Saglig.Overblik;

/// <summary>One line of a list of cases.</summary>
public sealed record SagLine(
    string Nummer,
    string Sagstype,
    string Borger,
    string Næste,
    Bold Bold,
    DateOnly Siden
)
{
    public DateOnly? Frist { get; init; }
    public required DateTimeOffset Seneste { get; init; }

    /// <summary>Something was journalised since the reader last had the case open.</summary>
    public bool Nyt { get; init; }
    public EmployeeId? Ansvarlig { get; init; }
}

/// <summary>Which cases a list shows.</summary>
public enum SagFilter
{
    Mine,
    Enhedens,
    Afsluttede,
}

/// <summary>The work list: one question on the stored status.</summary>
public sealed class SagListSql(Db db)
{
    /// <summary>The columns one may sort by, and what they mean in SQL; nothing else ever reaches the query.</summary>
    public static readonly IReadOnlyDictionary<string, string> Sorts = new Dictionary<
        string,
        string
    >
    {
        ["frist"] = "case when st.frist is null then 1 else 0 end, st.frist",
        ["borger"] = "b.sorteringsnavn",
        ["nummer"] = "s.nummer",
        ["siden"] = "st.bold_siden",
        ["seneste"] = "st.seneste",
    };

    public Task<List<SagLine>> List(
        EmployeeActor me,
        SagFilter filter,
        string sort,
        bool descending,
        int skip,
        int most
    ) =>
        db.List(
            $"""
            select s.nummer, t.navn as sagstype, b.navn, s.titel, s.ansvarlig_id, st.naeste, st.bold, st.bold_siden,
                st.frist, st.seneste,
                coalesce((select max(o.tidspunkt) from opslag o where o.sag_id = s.id and o.person_id = @me), s.oprettet)
                    < st.seneste as nyt
            from sag s
            join sagstype t on t.kode = s.sagstype
            join sag_status st on st.sag_id = s.id
            left join borger b on b.id = s.borger_id
            where {Where(filter)}
            order by {Sorts[sort]} {(descending ? "desc" : "")}, s.nummer
            limit @most offset @skip
            """,
            new
            {
                me = me.Id,
                unit = me.Unit,
                skip,
                most,
            },
            row => new SagLine(
                row.Text("nummer"),
                row.Text("sagstype"),
                row.TextOrNull("navn") ?? row.Text("titel"),
                row.Text("naeste"),
                row.Code<Bold>("bold"),
                row.Date("bold_siden")
            )
            {
                Frist = row.DateOrNull("frist"),
                Seneste = row.Instant("seneste"),
                Nyt = row.Flag("nyt"),
                Ansvarlig = row.IdOrNull("ansvarlig_id") is { } id ? new EmployeeId(id) : null,
            }
        );

    public Task<int> Count(EmployeeActor me, SagFilter filter) =>
        db.Get(
            $"select count(*) as antal from sag s where {Where(filter)}",
            new { me = me.Id, unit = me.Unit },
            row => row.Int("antal")
        );

    private static string Where(SagFilter filter) =>
        filter switch
        {
            SagFilter.Mine => "s.ansvarlig_id = @me and s.afsluttet is null",
            SagFilter.Enhedens =>
                $"s.enhed_id = @unit and s.afsluttet is null and {MayOpenSql.NotDisqualified}",
            SagFilter.Afsluttede =>
                $"(s.ansvarlig_id = @me or s.enhed_id = @unit) and s.afsluttet is not null and {MayOpenSql.NotDisqualified}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
