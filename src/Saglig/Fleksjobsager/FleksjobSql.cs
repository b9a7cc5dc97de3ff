using Ret;
using Saglig.Ansøgninger;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Teammøder;

namespace Saglig.Fleksjobsager;

/// <summary>What is special to fleksjob cases.</summary>
public sealed class FleksjobSql(Db db, AnsøgningSql ansøgninger, RådgivningSql råd, TeamSql team)
{
    /// <summary>Everything the law asks about fleksjob in this case, with its regime; never null, also when nothing is written.</summary>
    public async Task<Fleksjobsag> For(Sag sag) => (await Grundlag(sag)).Sag;

    /// <summary>As <see cref="For"/>, with what is applied for.</summary>
    public async Task<Fleksjobgrundlag> Grundlag(Sag sag)
    {
        var held = await Find(sag.Id);
        var applied = (await ansøgninger.For(sag.Id))?.Modtaget ?? sag.Oprettet.DateInCopenhagen();
        var facts = Fleksjobdokumenter.Facts(
            sag.Nummer,
            held,
            Regime.For(applied, held.ForelagtTeam),
            await råd.Given(sag.Id)
        );
        // What the team's own meeting says goes before what was written down by hand.
        return new(
            held.Type,
            facts with
            {
                Teamindstilling = await team.Indstilling(sag.Id) ?? facts.Teamindstilling,
            }
        );
    }

    /// <summary>What has been written; empty with version 0 when nothing has.</summary>
    public async Task<Fleksjobforhold> Find(SagId sag)
    {
        var row = await db.Find(
            "select * from fleksjobsag where sag_id = @sag",
            new { sag },
            FleksjobRow.Map
        );
        return row is null ? new() : row with { Betingelser = await Conditions(sag) };
    }

    private async Task<IReadOnlyList<Betingelsessvar>> Conditions(SagId sag)
    {
        var papers = (
            await db.List(
                """
                select d.kode, d.dokument_nr, s.nummer from fleksjob_dokumentation d join sag s on s.id = d.sag_id
                where d.sag_id = @sag order by d.kode, d.dokument_nr
                """,
                new { sag },
                row =>
                    (
                        Code: row.Text("kode"),
                        Number: $"{row.Text("nummer")}-{row.Int("dokument_nr")}"
                    )
            )
        ).ToLookup(d => d.Code, d => d.Number);
        return await db.List(
            "select kode, opfyldt, begrundelse from fleksjob_betingelse where sag_id = @sag order by kode",
            new { sag },
            row => new Betingelsessvar(
                row.Text("kode"),
                row.IsNull("opfyldt") ? null : row.Flag("opfyldt"),
                [.. papers[row.Text("kode")]],
                row.Text("begrundelse")
            )
        );
    }

    /// <summary>Saves over the version it was read in and answers false when someone saved in between. Only inside an act.</summary>
    internal async Task<bool> Save(SagId sag, Fleksjobforhold f)
    {
        var saved = await db.Execute(
            """
            insert into fleksjobsag (sag_id, type, folkepensionsdag, faar_foertidspension, saerlige_vilkaar_siden,
                laege_dokument_nr, laege_modtaget, laege_helbred, laege_hensyn, laege_opfattelse, laege_andet,
                forelagt_team, indstilling_dokument_nr, indstilling_dag, indstilling_for, forelagt_igen,
                samlet_dokument_nr, aftale_dokument_nr, version)
            values (@sag, @Type, @Folkepensionsdag, @pension, @special, @LægeDokument, @LægeModtaget, @LægeHelbred,
                @LægeHensyn, @LægeOpfattelse, @LægeAndet, @ForelagtTeam, @IndstillingDokument, @IndstillingDag,
                @IndstillingFor, @ForelagtIgen, @SamletBeskrivelse, @Aftale, 1)
            on conflict (sag_id) do update set type = @Type, folkepensionsdag = @Folkepensionsdag,
                faar_foertidspension = @pension, saerlige_vilkaar_siden = @special, laege_dokument_nr = @LægeDokument,
                laege_modtaget = @LægeModtaget, laege_helbred = @LægeHelbred, laege_hensyn = @LægeHensyn,
                laege_opfattelse = @LægeOpfattelse, laege_andet = @LægeAndet, forelagt_team = @ForelagtTeam,
                indstilling_dokument_nr = @IndstillingDokument, indstilling_dag = @IndstillingDag,
                indstilling_for = @IndstillingFor, forelagt_igen = @ForelagtIgen,
                samlet_dokument_nr = @SamletBeskrivelse, aftale_dokument_nr = @Aftale,
                version = fleksjobsag.version + 1
                where fleksjobsag.version = @Version
            """,
            Values(sag, f)
        );
        if (saved == 1)
            await SaveConditions(sag, f.Betingelser);
        return saved == 1;
    }

    private async Task SaveConditions(SagId sag, IReadOnlyList<Betingelsessvar> answers)
    {
        await db.Execute("delete from fleksjob_dokumentation where sag_id = @sag", new { sag });
        await db.Execute("delete from fleksjob_betingelse where sag_id = @sag", new { sag });
        foreach (var a in answers)
        {
            await db.Execute(
                "insert into fleksjob_betingelse (sag_id, kode, opfyldt, begrundelse) values (@sag, @Kode, @ErOpfyldt, @Begrundelse)",
                new
                {
                    sag,
                    a.Kode,
                    a.ErOpfyldt,
                    a.Begrundelse,
                }
            );
            foreach (var number in a.Dokumentation.Select(Fleksjobdokumenter.Number).Distinct())
                await db.Execute(
                    "insert into fleksjob_dokumentation (sag_id, kode, dokument_nr) values (@sag, @Kode, @number)",
                    new
                    {
                        sag,
                        a.Kode,
                        number,
                    }
                );
        }
    }

    private static object Values(SagId sag, Fleksjobforhold f) =>
        new
        {
            sag,
            f.Type,
            f.Folkepensionsdag,
            pension = f.FårFørtidspension,
            special = f.PåSærligeVilkårSiden,
            f.Aftale,
            f.LægeDokument,
            f.LægeModtaget,
            f.LægeHelbred,
            f.LægeHensyn,
            f.LægeOpfattelse,
            f.LægeAndet,
            f.ForelagtTeam,
            f.IndstillingDokument,
            f.IndstillingDag,
            f.IndstillingFor,
            f.ForelagtIgen,
            f.SamletBeskrivelse,
            f.Version,
        };
}
