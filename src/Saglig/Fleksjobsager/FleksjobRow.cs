using Ret;
using Saglig.Storage;

namespace Saglig.Fleksjobsager;

/// <summary>The mapping of a fleksjob case's row.</summary>
internal static class FleksjobRow
{
    public static Fleksjobforhold Map(Row row) =>
        new()
        {
            Type = row.Code<Afgørelsestype>("type"),
            Folkepensionsdag = row.DateOrNull("folkepensionsdag"),
            FårFørtidspension = row.Flag("faar_foertidspension"),
            PåSærligeVilkårSiden = row.DateOrNull("saerlige_vilkaar_siden"),
            Aftale = row.IntOrNull("aftale_dokument_nr"),
            LægeDokument = row.IntOrNull("laege_dokument_nr"),
            LægeModtaget = row.DateOrNull("laege_modtaget"),
            LægeHelbred = row.Text("laege_helbred"),
            LægeHensyn = row.Text("laege_hensyn"),
            LægeOpfattelse = row.Text("laege_opfattelse"),
            LægeAndet = row.Text("laege_andet"),
            ForelagtTeam = row.DateOrNull("forelagt_team"),
            IndstillingDokument = row.IntOrNull("indstilling_dokument_nr"),
            IndstillingDag = row.DateOrNull("indstilling_dag"),
            IndstillingFor = row.IsNull("indstilling_for") ? null : row.Flag("indstilling_for"),
            ForelagtIgen = row.DateOrNull("forelagt_igen"),
            SamletBeskrivelse = row.IntOrNull("samlet_dokument_nr"),
            Version = row.Int("version"),
        };
}
