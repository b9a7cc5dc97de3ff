using Ret;
using Saglig.Storage;

namespace Saglig.Partshøringer;

/// <summary>Hearings with what they asked and what came back.</summary>
public sealed class PartshøringSql(Db db, HøringssvarSql answers)
{
    private const string Select = """
        select p.id, p.sag_id, p.nr, p.brev_id, p.sendt, p.fremme, p.svarfrist, p.kort_frist_fordi, p.forlaenget,
            p.forlaenget_fordi, p.imoedegaaet, p.imoedegaaet_siden, p.version, b.dokument_nr
        from partshoering p join brev b on b.id = p.brev_id
        """;

    /// <summary>The hearings as the law sees them, first sent first.</summary>
    public async Task<IReadOnlyList<Partshøring>> For(SagId sag) =>
        [.. (await All(sag)).Select(h => h.Fakta)];

    /// <summary>The hearings with what people read, first sent first.</summary>
    public async Task<IReadOnlyList<Høring>> All(SagId sag)
    {
        var rows = await db.List(
            $"{Select} where p.sag_id = @sag order by p.nr",
            new { sag },
            HøringRow.Map
        );
        if (rows.Count == 0)
            return [];
        var items = await Items(sag);
        var given = await answers.For(sag);
        return [.. rows.Select(row => row.With([.. items[row.Id]], [.. given[row.Id]]))];
    }

    /// <param name="nr">The hearing's number in the case.</param>
    public async Task<Høring?> Find(SagId sag, int nr) =>
        (await All(sag)).SingleOrDefault(h => h.Nr == nr);

    /// <summary>The latest request to wait for a statement, as the law sees it; null when there is none.</summary>
    public async Task<Udtalelsesbegæring?> Begæring(SagId sag) =>
        (await answers.LatestRequest(sag))?.Fakta;

    private async Task<ILookup<Guid, Høringspunkt>> Items(SagId sag) =>
        (
            await db.List(
                """
                select o.partshoering_id, o.oplysning_id, o.titel, o.viser, o.betydning from partshoering_oplysning o
                join partshoering p on p.id = o.partshoering_id where p.sag_id = @sag order by o.partshoering_id, o.nr
                """,
                new { sag },
                row =>
                    (
                        Hearing: row.Id("partshoering_id"),
                        Item: new Høringspunkt(
                            new(row.Id("oplysning_id")),
                            row.Text("titel"),
                            row.Text("viser"),
                            row.Text("betydning")
                        )
                    )
            )
        ).ToLookup(r => r.Hearing, r => r.Item);

    /// <summary>Adds the hearing with the pieces of information it is over.</summary>
    public async Task Add(Høring høring)
    {
        await db.Execute(
            """
            insert into partshoering (id, sag_id, nr, brev_id, sendt, fremme, svarfrist, kort_frist_fordi,
                forlaenget_fordi, imoedegaaet, version)
            values (@id, @Sag, @Nr, @Brev, @Sendt, @Fremme, @Svarfrist, @KortFristFordi, '', '', 1)
            """,
            new
            {
                id = høring.Fakta.Id.Value,
                høring.Sag,
                høring.Nr,
                høring.Brev,
                høring.Fakta.Sendt,
                høring.Fremme,
                høring.Fakta.Svarfrist,
                høring.KortFristFordi,
            }
        );
        foreach (var (index, punkt) in høring.Punkter.Index())
            await db.Execute(
                """
                insert into partshoering_oplysning (partshoering_id, nr, oplysning_id, titel, viser, betydning)
                values (@hearing, @nr, @oplysning, @Titel, @Viser, @Betydning)
                """,
                new
                {
                    hearing = høring.Fakta.Id.Value,
                    nr = index + 1,
                    oplysning = punkt.Oplysning.Value,
                    punkt.Titel,
                    punkt.Viser,
                    punkt.Betydning,
                }
            );
    }

    /// <summary>Moves the deadline. False when someone else has changed the hearing since it was read.</summary>
    public async Task<bool> Extend(Høring høring, DateOnly day, string why) =>
        await db.Execute(
            """
            update partshoering set forlaenget = @day, forlaenget_fordi = @why, version = version + 1
            where id = @id and version = @Version
            """,
            new
            {
                id = høring.Fakta.Id.Value,
                høring.Version,
                day,
                why,
            }
        ) == 1;

    /// <summary>Writes how the answers are met. False when someone else has changed the hearing since it was read.</summary>
    public async Task<bool> Meet(Høring høring, int version, string text, DateTimeOffset at) =>
        await db.Execute(
            """
            update partshoering set imoedegaaet = @text, imoedegaaet_siden = @at, version = version + 1
            where id = @id and version = @version
            """,
            new
            {
                id = høring.Fakta.Id.Value,
                version,
                text,
                at,
            }
        ) == 1;
}
