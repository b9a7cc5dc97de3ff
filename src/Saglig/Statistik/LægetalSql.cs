using Ret;
using Saglig.Storage;

namespace Saglig.Statistik;

/// <summary>Counts of what doctors' words weighed in signed assessments. Counts only: no case and no person is read.</summary>
public sealed class LægetalSql(Db db)
{
    /// <summary>The latest assessment of each case that was signed in the year.</summary>
    private const string Latest = """
        with v as (
            select x.id, x.sag_id, x.underskrevet, x.imod_borgeren, x.egen_laege, s.enhed_id
            from vurdering x join sag s on s.id = x.sag_id
            where x.underskrevet >= @fra and x.underskrevet < @til and not exists (
                select 1 from vurdering y where y.sag_id = x.sag_id and y.underskrevet < @til
                  and (y.underskrevet > x.underskrevet or (y.underskrevet = x.underskrevet and y.id > x.id))))
        """;

    /// <summary>S4-37: papers on file when the assessment was signed.</summary>
    public Task<List<Tal>> Lægeord(Periode p) =>
        db.List(
            $"""
            {Latest}, fraveget as (
                select v.enhed_id, o.laege as raekke,
                    case when coalesce(f.vejer_mindre_fordi, '') = '' then 'uden'
                        when m.id is null then 'intet' when m.laege = @konsulent then 'konsulent' else 'andet'
                    end as kolonne
                from v join oplysning o on o.sag_id = v.sag_id and o.oprettet <= v.underskrevet
                left join vurdering_fravigelse f on f.vurdering_id = v.id and f.oplysning_id = o.id
                left join oplysning m on m.id = f.modgrundlag_id
                where v.imod_borgeren and o.laege is not null and o.retning = @for)
            select enhed_id, raekke, kolonne, count(*) as antal from fraveget group by enhed_id, raekke, kolonne
            """,
            new Dictionary<string, object?>
            {
                ["fra"] = p.Fra.StartInCopenhagen(),
                ["til"] = p.Til.StartInCopenhagen(),
                ["konsulent"] = Lægerolle.KommunalLægekonsulent,
                ["for"] = Retning.ForBorgeren,
            },
            NettalSql.Map
        );

    /// <summary>S3-26.</summary>
    public Task<List<Tal>> EgenLæge(Periode p) =>
        db.List(
            $"""
            {Latest}
            select enhed_id, coalesce(egen_laege, 'ikke') as raekke,
                case when imod_borgeren then 'imod' else 'med' end as kolonne, count(*) as antal
            from v group by enhed_id, coalesce(egen_laege, 'ikke'), case when imod_borgeren then 'imod' else 'med' end
            """,
            new { fra = p.Fra.StartInCopenhagen(), til = p.Til.StartInCopenhagen() },
            NettalSql.Map
        );
}
