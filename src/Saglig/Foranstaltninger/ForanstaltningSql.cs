using Ret;
using Saglig.Storage;

namespace Saglig.Foranstaltninger;

/// <summary>The conditions of a measure and their evidence.</summary>
public sealed class ForanstaltningSql(Db db)
{
    /// <summary>What has been written; empty with version 0 when nothing has.</summary>
    public async Task<Foranstaltningsforhold> Find(SagId sag)
    {
        var held = await db.Find(
            "select folkepensionsdag, version from foranstaltning where sag_id = @sag",
            new { sag },
            row => new Foranstaltningsforhold
            {
                Folkepensionsdag = row.DateOrNull("folkepensionsdag"),
                Version = row.Int("version"),
            }
        );
        return held is null ? new() : held with { Betingelser = await Conditions(sag) };
    }

    private async Task<IReadOnlyList<Betingelsessvar>> Conditions(SagId sag)
    {
        var papers = (
            await db.List(
                """
                select d.kode, d.dokument_nr, s.nummer
                from foranstaltning_dokumentation d join sag s on s.id = d.sag_id
                where d.sag_id = @sag order by d.kode, d.dokument_nr
                """,
                new { sag },
                row =>
                    (
                        Code: row.Text("kode"),
                        Number: Papirer.Whole(row.Text("nummer"), row.Int("dokument_nr"))
                    )
            )
        ).ToLookup(d => d.Code, d => d.Number);
        return await db.List(
            "select kode, opfyldt, begrundelse from foranstaltning_betingelse where sag_id = @sag order by kode",
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
    internal async Task<bool> Save(SagId sag, Foranstaltningsforhold f)
    {
        var saved = await db.Execute(
            """
            insert into foranstaltning (sag_id, folkepensionsdag, version) values (@sag, @Folkepensionsdag, 1)
            on conflict (sag_id) do update set folkepensionsdag = @Folkepensionsdag,
                version = foranstaltning.version + 1
                where foranstaltning.version = @Version
            """,
            new
            {
                sag,
                f.Folkepensionsdag,
                f.Version,
            }
        );
        if (saved == 1)
            await SaveConditions(sag, f.Betingelser);
        return saved == 1;
    }

    private async Task SaveConditions(SagId sag, IReadOnlyList<Betingelsessvar> answers)
    {
        await db.Execute(
            "delete from foranstaltning_dokumentation where sag_id = @sag",
            new { sag }
        );
        await db.Execute("delete from foranstaltning_betingelse where sag_id = @sag", new { sag });
        foreach (var a in answers)
        {
            await db.Execute(
                """
                insert into foranstaltning_betingelse (sag_id, kode, opfyldt, begrundelse)
                values (@sag, @Kode, @ErOpfyldt, @Begrundelse)
                """,
                new
                {
                    sag,
                    a.Kode,
                    a.ErOpfyldt,
                    a.Begrundelse,
                }
            );
            foreach (var number in a.Dokumentation.Select(Papirer.Number).Distinct())
                await db.Execute(
                    "insert into foranstaltning_dokumentation (sag_id, kode, dokument_nr) values (@sag, @Kode, @number)",
                    new
                    {
                        sag,
                        a.Kode,
                        number,
                    }
                );
        }
    }
}
