using Ret;
using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>The pieces of information of a case.</summary>
public sealed class OplysningSql(Db db)
{
    /// <summary>Everything in the case as the law sees it, used or not, in the order it was written.</summary>
    public async Task<IReadOnlyList<Oplysningsfakta>> Fakta(SagId sag) =>
        [.. (await For(sag)).Select(o => o.Fakta)];

    /// <summary>Everything in the case with what people read, in the order it was written.</summary>
    public async Task<IReadOnlyList<Oplysning>> For(SagId sag)
    {
        var documents = await Documents(
            "join oplysning o on o.id = d.oplysning_id where o.sag_id = @sag",
            new { sag }
        );
        return await db.List(
            $"{OplysningRowSql.Select} where o.sag_id = @sag order by o.oprettet, o.id",
            new { sag },
            row => OplysningRowSql.Map(row, documents)
        );
    }

    /// <summary>A piece of information of this case; null for one of another case, as for one that does not exist.</summary>
    public async Task<Oplysning?> Find(SagId sag, OplysningId id)
    {
        var documents = await Documents("where d.oplysning_id = @id", new { id = id.Value });
        return await db.Find(
            $"{OplysningRowSql.Select} where o.id = @id and o.sag_id = @sag",
            new { id = id.Value, sag },
            row => OplysningRowSql.Map(row, documents)
        );
    }

    /// <summary>
    /// Records for the hearing list why a piece of information need not be heard: an exception of FVL § 19 stk. 2, that
    /// the citizen knows, or that it does not matter. Only inside an act, which writes the journal. Answers false when
    /// the case has no such information.
    /// </summary>
    public async Task<bool> SetHøringsvalg(
        SagId sag,
        OplysningId id,
        Høringsundtagelse? undtagelse,
        string borgerenVedDetFordi,
        string ikkeVæsentligFordi
    ) =>
        await db.Execute(
            """
            update oplysning set undtagelse = @number, undtagelse_begrundelse = @why, borgeren_ved_det_fordi = @knows,
                ikke_vaesentlig_fordi = @immaterial, version = version + 1
            where id = @id and sag_id = @sag
            """,
            new
            {
                id = id.Value,
                sag,
                number = undtagelse?.Nummer,
                why = undtagelse?.Begrundelse ?? "",
                knows = borgerenVedDetFordi,
                immaterial = ikkeVæsentligFordi,
            }
        ) == 1;

    /// <summary>Records that the citizen was told on <paramref name="day"/> that we have fetched these (GDPR art. 14). Only inside an act.</summary>
    public async Task SetUnderrettet(SagId sag, IEnumerable<OplysningId> told, DateOnly day)
    {
        foreach (var id in told)
            await db.Execute(
                "update oplysning set underrettet = @day where id = @id and sag_id = @sag and underrettet is null",
                new
                {
                    id = id.Value,
                    sag,
                    day,
                }
            );
    }

    private async Task<ILookup<Guid, int>> Documents(string where, object args) =>
        (
            await db.List(
                $"select d.oplysning_id, d.dokument_nr from oplysning_dokument d {where} order by d.dokument_nr",
                args,
                row => (Id: row.Id("oplysning_id"), Number: row.Int("dokument_nr"))
            )
        ).ToLookup(d => d.Id, d => d.Number);
}
