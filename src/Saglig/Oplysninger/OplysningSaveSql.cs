using Ret;
using Saglig.Oplysninger.Indhentninger;
using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>The writing of a piece of information, its documents and the entries that tell of it.</summary>
public sealed class OplysningSaveSql(Db db, IndhentningSql indhentninger, TimeProvider clock)
{
    internal async Task Add(SagId sag, Oplysning oplysning, Actor by)
    {
        await db.Execute(
            """
            insert into oplysning (id, sag_id, titel, niveau, kilde, grundlag, samtykke_id, hjemmel, opslag_logget,
                modtaget, viser, planlinje_id, spoergsmaal, kategori, retning, bruges, laege, laege_spoergsmaal,
                laege_svar, metode, maengde, periode, afvist_behandling, ikke_vaesentlig_fordi,
                borgeren_ved_det_fordi, undtagelse_begrundelse, underrettet, underretning_undtaget_fordi, oprettet,
                version, aendret, aendret_af, netfund_id, bevisvaerdi, bevisvaerdi_fordi, aktivitet,
                direkte_betydning, ikke_indhold_fordi, saerlig, saerlig_af)
            values (@id, @sag, @titel, @niveau, @kilde, @grundlag, @samtykke, @hjemmel, @logget,
                @modtaget, @viser, @linje, @spoergsmaal, @kategori, @retning, @bruges, @laege, @laegeSpurgt,
                @laegeSvar, @metode, @maengde, @periode, @afvist, @ikkeVaesentlig,
                @vedDet, '', @underrettet, @undtaget, @now,
                1, @now, @by, @netfund, @bevisvaerdi, @bevisvaerdiFordi, @aktivitet,
                @betydning, @ikkeIndhold, @saerlig, @saerligAf)
            """,
            await Values(sag, oplysning, by)
        );
        await SaveDocuments(oplysning);
    }

    /// <summary>Saves over the version it was read in and answers false when someone saved in between.</summary>
    internal async Task<bool> Save(SagId sag, Oplysning oplysning, Actor by)
    {
        var saved = await db.Execute(
            """
            update oplysning set titel = @titel, niveau = @niveau, kilde = @kilde, grundlag = @grundlag,
                samtykke_id = @samtykke, hjemmel = @hjemmel, opslag_logget = @logget, modtaget = @modtaget,
                viser = @viser, planlinje_id = @linje, spoergsmaal = @spoergsmaal, kategori = @kategori,
                retning = @retning, bruges = case when ude_siden is null then @bruges else bruges end,
                laege = @laege, laege_spoergsmaal = @laegeSpurgt,
                laege_svar = @laegeSvar, metode = @metode, maengde = @maengde, periode = @periode,
                afvist_behandling = @afvist, ikke_vaesentlig_fordi = @ikkeVaesentlig,
                borgeren_ved_det_fordi = @vedDet, underrettet = @underrettet,
                underretning_undtaget_fordi = @undtaget, version = version + 1, aendret = @now, aendret_af = @by,
                bevisvaerdi = @bevisvaerdi, bevisvaerdi_fordi = @bevisvaerdiFordi, aktivitet = @aktivitet,
                direkte_betydning = @betydning, ikke_indhold_fordi = @ikkeIndhold, saerlig = @saerlig,
                saerlig_af = @saerligAf, saerlig_godkendt = null, saerlig_godkendt_af = null
            where id = @id and sag_id = @sag and version = @version
            """,
            await Values(sag, oplysning, by)
        );
        if (saved == 1)
            await SaveDocuments(oplysning);
        return saved == 1;
    }

    /// <summary>Answers false when it is not marked, is approved already, or was marked by the same person. Only inside an act.</summary>
    internal async Task<bool> ApproveSærlig(SagId sag, OplysningId id, EmployeeId by) =>
        await db.Execute(
            """
            update oplysning set saerlig_godkendt = @now, saerlig_godkendt_af = @by
            where id = @id and sag_id = @sag and saerlig is not null and saerlig_godkendt is null and saerlig_af <> @by
            """,
            new
            {
                id = id.Value,
                sag,
                by,
                now = clock.Now(),
            }
        ) == 1;

    /// <summary>Keeps that journal entry <paramref name="journalNr"/> tells of this version.</summary>
    internal Task AddEntry(OplysningId id, int version, int journalNr) =>
        db.Execute(
            "insert into oplysning_journal (oplysning_id, version, journal_nr) values (@id, @version, @journalNr)",
            new
            {
                id = id.Value,
                version,
                journalNr,
            }
        );

    private async Task SaveDocuments(Oplysning oplysning)
    {
        var id = oplysning.Fakta.Id.Value;
        await db.Execute("delete from oplysning_dokument where oplysning_id = @id", new { id });
        foreach (var number in oplysning.DokumentNumre)
            await db.Execute(
                "insert into oplysning_dokument (oplysning_id, dokument_nr) values (@id, @number)",
                new { id, number }
            );
    }

    private async Task<object> Values(SagId sag, Oplysning o, Actor by) =>
        new
        {
            sag,
            id = o.Fakta.Id.Value,
            titel = o.Fakta.Titel,
            niveau = o.Fakta.Niveau,
            kilde = o.Fakta.Kilde,
            grundlag = o.Grundlagsart,
            samtykke = o.Samtykke?.Value,
            hjemmel = o.Hjemmel,
            logget = o.Fakta.Niveau == Kildeniveau.Register
                && await indhentninger.IsLogged(sag, o.Fakta.Kilde),
            modtaget = o.Fakta.Modtaget,
            viser = o.Viser,
            linje = o.Planlinje?.Value,
            spoergsmaal = o.EgetSpørgsmål,
            kategori = o.Fakta.Kategori,
            retning = o.Fakta.Retning,
            bruges = o.Fakta.Bruges,
            laege = o.Fakta.Læge,
            laegeSpurgt = o.LægeSpørgsmål,
            laegeSvar = o.LægeSvar,
            metode = o.Fakta.Metode,
            maengde = o.Fakta.Mængde,
            periode = o.Fakta.Periode,
            afvist = o.Fakta.ErAfvistBehandling,
            ikkeVaesentlig = o.Fakta.IkkeVæsentligFordi,
            vedDet = o.Fakta.BorgerenVedDetFordi,
            underrettet = o.Fakta.Underrettet,
            undtaget = o.Fakta.UnderretningUndtagetFordi,
            version = o.Version,
            now = clock.Now(),
            by = (by as EmployeeActor)?.Id.Value,
            netfund = o.Netfund?.Value,
            bevisvaerdi = o.Fakta.Bevisværdi,
            bevisvaerdiFordi = o.Fakta.BevisværdiFordi,
            aktivitet = o.Fakta.Aktivitet,
            betydning = o.Fakta.DirekteBetydning,
            ikkeIndhold = o.Fakta.IkkeIndholdFordi,
            saerlig = o.Fakta.Særlig,
            saerligAf = o.Fakta.Særlig is null ? null : (by as EmployeeActor)?.Id.Value,
        };
}
