using Saglig.Storage;

namespace Saglig.Foranstaltninger;

/// <summary>The doctor's certificate, the municipality's description and why a case is clear.</summary>
public sealed class ForelæggelseSql(Db db)
{
    /// <summary>What has been written; empty with version 0 when nothing has.</summary>
    public async Task<Forelæggelsesforhold> Find(SagId sag) =>
        await db.Find("select * from forelaeggelse where sag_id = @sag", new { sag }, Map) ?? new();

    /// <summary>Saves over the version it was read in and answers false when someone saved in between. Only inside an act.</summary>
    internal async Task<bool> Save(SagId sag, Forelæggelsesforhold f) =>
        await db.Execute(
            """
            insert into forelaeggelse (sag_id, laege_dokument_nr, laege_modtaget, laege_helbred, laege_hensyn,
                laege_opfattelse, laege_andet, uden_team_fordi, samlet_dokument_nr, version)
            values (@sag, @LægeDokument, @LægeModtaget, @LægeHelbred, @LægeHensyn, @LægeOpfattelse, @LægeAndet,
                @UdenTeamFordi, @SamletBeskrivelse, 1)
            on conflict (sag_id) do update set laege_dokument_nr = @LægeDokument, laege_modtaget = @LægeModtaget,
                laege_helbred = @LægeHelbred, laege_hensyn = @LægeHensyn, laege_opfattelse = @LægeOpfattelse,
                laege_andet = @LægeAndet, uden_team_fordi = @UdenTeamFordi,
                samlet_dokument_nr = @SamletBeskrivelse, version = forelaeggelse.version + 1
                where forelaeggelse.version = @Version
            """,
            new
            {
                sag,
                f.LægeDokument,
                f.LægeModtaget,
                f.LægeHelbred,
                f.LægeHensyn,
                f.LægeOpfattelse,
                f.LægeAndet,
                f.UdenTeamFordi,
                f.SamletBeskrivelse,
                f.Version,
            }
        ) == 1;

    private static Forelæggelsesforhold Map(Row row) =>
        new()
        {
            LægeDokument = row.IntOrNull("laege_dokument_nr"),
            LægeModtaget = row.DateOrNull("laege_modtaget"),
            LægeHelbred = row.Text("laege_helbred"),
            LægeHensyn = row.Text("laege_hensyn"),
            LægeOpfattelse = row.Text("laege_opfattelse"),
            LægeAndet = row.Text("laege_andet"),
            UdenTeamFordi = row.Text("uden_team_fordi"),
            SamletBeskrivelse = row.IntOrNull("samlet_dokument_nr"),
            Version = row.Int("version"),
        };
}
