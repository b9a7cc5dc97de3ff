using Saglig.Foranstaltninger;
using Saglig.Storage;

namespace Saglig.Pensionssager;

/// <summary>What is special to cases about førtidspension.</summary>
public sealed class PensionSql(Db db, ForanstaltningSql common)
{
    /// <summary>The case type of these cases.</summary>
    public const string Sagstype = "foertidspension";

    /// <summary>What has been written; empty with version 0 when nothing has.</summary>
    public async Task<Pensionsforhold> Find(SagId sag) =>
        (
            await db.Find(
                "select paabegyndt, varigt_nedsat_fordi, kan_ikke_bruges_fordi from pensionssag where sag_id = @sag",
                new { sag },
                row => new Pensionsforhold
                {
                    Påbegyndt = row.DateOrNull("paabegyndt"),
                    VarigtNedsatFordi = row.Text("varigt_nedsat_fordi"),
                    KanIkkeBrugesFordi = row.Text("kan_ikke_bruges_fordi"),
                }
            ) ?? new()
        ) with
        {
            Fælles = await common.Find(sag),
        };

    /// <summary>Saves over the version it was read in and answers false when someone saved in between. Only inside an act.</summary>
    internal async Task<bool> Save(SagId sag, Pensionsforhold p) =>
        await common.Save(sag, p.Fælles)
        && await db.Execute(
            """
            insert into pensionssag (sag_id, paabegyndt, varigt_nedsat_fordi, kan_ikke_bruges_fordi)
            values (@sag, @Påbegyndt, @VarigtNedsatFordi, @KanIkkeBrugesFordi)
            on conflict (sag_id) do update set paabegyndt = @Påbegyndt, varigt_nedsat_fordi = @VarigtNedsatFordi,
                kan_ikke_bruges_fordi = @KanIkkeBrugesFordi
            """,
            new
            {
                sag,
                p.Påbegyndt,
                p.VarigtNedsatFordi,
                p.KanIkkeBrugesFordi,
            }
        ) == 1;
}
