using Ret;
using Saglig.Storage;

namespace Saglig.Statistik;

/// <summary>How many of a unit's cases in a year somebody looked on the web in.</summary>
public sealed record Netandel(Guid Enhed, int Sager, int Søgt);

/// <summary>Counts of look-ups and of what came of them. Counts only: no case and no person is read.</summary>
public sealed class NettalSql(Db db)
{
    /// <summary>The units that have cases, each with a name of its own.</summary>
    public async Task<IReadOnlyList<Enhed>> Enheder()
    {
        var units = await All();
        return
        [
            .. units
                .GroupBy(u => u.Navn)
                .SelectMany(same =>
                    same.Select((u, i) => i == 0 ? u : u with { Navn = $"{u.Navn} ({i + 1})" })
                ),
        ];
    }

    private Task<List<Enhed>> All() =>
        db.List(
            "select e.id, e.navn, e.afdeling from enhed e where exists (select 1 from sag s where s.enhed_id = e.id) order by e.navn, e.afdeling, e.id",
            null,
            row => new Enhed(row.Id("id"), $"{row.Text("navn")}, {row.Text("afdeling")}")
        );

    /// <summary>S1-22.</summary>
    public Task<List<Tal>> Opslag(Periode p) =>
        db.List(
            """
            with et as (
                select n.id, n.enhed_id, n.anledning, count(f.id) as fund, count(o.id) as brugt
                from netopslag n left join netfund f on f.netopslag_id = n.id
                left join oplysning o on o.netfund_id = f.id and o.bruges
                where n.dag >= @Fra and n.dag < @Til group by n.id, n.enhed_id, n.anledning)
            select enhed_id, anledning as raekke,
                case when brugt > 0 then 'brugt' when fund > 0 then 'fundet' else 'intet' end as kolonne,
                count(*) as antal
            from et group by enhed_id, anledning, case when brugt > 0 then 'brugt' when fund > 0 then 'fundet' else 'intet' end
            """,
            new { p.Fra, p.Til },
            Map
        );

    /// <summary>S0-20.</summary>
    public Task<List<Tal>> Udfald(Periode p) =>
        db.List(
            """
            with brugt as (
                select distinct o.sag_id, coalesce(n.anledning, 'aktivitet') as raekke from oplysning o
                left join netfund f on f.id = o.netfund_id left join netopslag n on n.id = f.netopslag_id
                where o.bruges and o.modtaget >= @Fra and o.modtaget < @Til
                  and (o.netfund_id is not null or o.niveau = @net or o.kategori = @aktivitet))
            select s.enhed_id, b.raekke, coalesce(a.udfald, 'ingen') as kolonne, count(*) as antal
            from brugt b join sag s on s.id = b.sag_id
            left join afgoerelse a on a.sag_id = s.id
                and a.nr = (select max(x.nr) from afgoerelse x where x.sag_id = s.id)
            group by s.enhed_id, b.raekke, coalesce(a.udfald, 'ingen')
            """,
            new
            {
                p.Fra,
                p.Til,
                net = Kildeniveau.Net,
                aktivitet = Kategori.FrivilligEllerOffentlig,
            },
            Map
        );

    /// <summary>S0-18.</summary>
    public Task<List<Tal>> Særlige(Periode p) =>
        db.List(
            """
            select s.enhed_id, o.saerlig as raekke,
                case when o.saerlig_godkendt is null then 'venter' else 'godkendt' end as kolonne, count(*) as antal
            from oplysning o join sag s on s.id = o.sag_id
            where o.saerlig is not null and o.modtaget >= @Fra and o.modtaget < @Til
            group by s.enhed_id, o.saerlig, case when o.saerlig_godkendt is null then 'venter' else 'godkendt' end
            """,
            new { p.Fra, p.Til },
            Map
        );

    /// <summary>For each unit the cases that were open in the year, and those of them that somebody looked on the web in.</summary>
    public Task<List<Netandel>> Andele(Periode p) =>
        db.List(
            """
            select s.enhed_id, count(*) as sager, sum(case when exists (
                select 1 from netopslag n where n.sag_id = s.id and n.dag >= @Fra and n.dag < @Til)
                then 1 else 0 end) as soegt
            from sag s where s.oprettet < @slut and (s.afsluttet is null or s.afsluttet >= @begynd)
            group by s.enhed_id
            """,
            new Dictionary<string, object?>
            {
                ["Fra"] = p.Fra,
                ["Til"] = p.Til,
                ["begynd"] = p.Fra.StartInCopenhagen(),
                ["slut"] = p.Til.StartInCopenhagen(),
            },
            row => new Netandel(row.Id("enhed_id"), row.Int("sager"), row.Int("soegt"))
        );

    internal static Tal Map(Row row) =>
        new(row.Id("enhed_id"), row.Text("raekke"), row.Text("kolonne"), row.Int("antal"));
}
