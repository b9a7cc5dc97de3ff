using Saglig.Storage;

namespace Saglig.Vurderinger;

/// <summary>The writing of an assessment and its lists. A signed one is never written again.</summary>
public sealed class VurderingSaveSql(Db db, TimeProvider clock)
{
    internal Task Add(SagId sag, Vurdering v) =>
        Written(
            v,
            """
            insert into vurdering (id, sag_id, imod_borgeren, borgerens_ord, borgerens_ord_skrevet, funktionsevne,
                arbejdsevne, samlet, egen_laege, egen_laege_fordi, helbredsrisiko, helbredsrisiko_dokument,
                helbredsrisiko_af, risiko_godkendt_af, tekst_hash, skrevet_af, erstatter_id, erstatter_fordi, version,
                aendret)
            values (@id, @sag, @imod, @ord, @ordSkrevet, @funktionsevne, @arbejdsevne, @samlet, @laege, @laegeFordi,
                @risiko, @risikoDokument, @risikoAf, @godkendtAf, @hash, @af, @erstatter, @erstatterFordi, 1, @now)
            """,
            sag
        );

    /// <summary>Saves the draft over the version it was read in and answers false when someone saved in between.</summary>
    internal Task<bool> Save(SagId sag, Vurdering v) =>
        Written(
            v,
            """
            update vurdering set imod_borgeren = @imod, borgerens_ord = @ord, borgerens_ord_skrevet = @ordSkrevet,
                funktionsevne = @funktionsevne, arbejdsevne = @arbejdsevne, samlet = @samlet, egen_laege = @laege,
                egen_laege_fordi = @laegeFordi, helbredsrisiko = @risiko, helbredsrisiko_dokument = @risikoDokument,
                helbredsrisiko_af = @risikoAf, risiko_godkendt_af = @godkendtAf, tekst_hash = @hash, skrevet_af = @af,
                version = version + 1, aendret = @now
            where id = @id and sag_id = @sag and version = @version and underskrevet is null
            """,
            sag
        );

    /// <summary>Freezes the draft as its author's.</summary>
    internal Task Sign(VurderingId id, EmployeeId author, DateTimeOffset at) =>
        db.Execute(
            "update vurdering set underskrevet = @at, skrevet_af = @author where id = @id and underskrevet is null",
            new
            {
                id,
                author,
                at,
            }
        );

    /// <summary>A leader lets the plan go on though the risk is unknown.</summary>
    internal Task ApproveRisk(VurderingId id, EmployeeId leader) =>
        db.Execute(
            "update vurdering set risiko_godkendt_af = @leader where id = @id and underskrevet is null",
            new { id, leader }
        );

    private async Task<bool> Written(Vurdering v, string sql, SagId sag)
    {
        if (await db.Execute(sql, Values(sag, v)) != 1)
            return false;
        foreach (
            var table in new[] { "oenske", "hviler_paa", "udsagn", "tom_kategori", "fravigelse" }
        )
            await db.Execute(
                $"delete from vurdering_{table} where vurdering_id = @Id",
                new { v.Id }
            );
        await new VurderingPartsSaveSql(db).Add(v);
        return true;
    }

    private object Values(SagId sag, Vurdering v) =>
        new
        {
            id = v.Id.Value,
            sag,
            imod = v.ImodBorgeren,
            ord = v.Helhed.BorgerensOrd,
            ordSkrevet = v.Helhed.BorgerensOrdSkrevet,
            funktionsevne = v.Helhed.Funktionsevne,
            arbejdsevne = v.Helhed.Arbejdsevne,
            samlet = v.Helhed.Samlet,
            laege = v.Helhed.EgenLæge?.Følge,
            laegeFordi = v.Helhed.EgenLæge?.Begrundelse ?? "",
            risiko = v.Helbredsrisiko,
            risikoDokument = v.HelbredsrisikoDokument,
            risikoAf = v.HelbredsrisikoAf?.Value,
            godkendtAf = v.RisikoGodkendtAf?.Value,
            hash = Teksthash.Of(v.Helhed.Samlet),
            af = v.SkrevetAf.Value,
            erstatter = v.Erstatter?.Value,
            erstatterFordi = v.ErstatterFordi,
            version = v.Version,
            now = clock.Now(),
        };
}
