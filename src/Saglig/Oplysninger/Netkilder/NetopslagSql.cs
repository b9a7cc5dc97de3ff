using Ret;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>Looks that have come through the gate, as rows.</summary>
public sealed class NetopslagSql(Db db)
{
    private const string Columns = """
        id, kanal, anledning, papirer, grund, tvivl, aaben_for_alle, profil, kontakt, instruks, begrundet,
        medarbejder_id, slut, slut_fordi
        """;

    /// <summary>The case's looks, the newest first.</summary>
    public Task<List<Netopslag>> For(SagId sag) =>
        db.List(
            $"select {Columns} from netopslag where sag_id = @sag order by begrundet desc, id desc",
            new { sag },
            Map
        );

    /// <summary>A look of this case; null for one of another case, as for one that does not exist.</summary>
    public Task<Netopslag?> Find(SagId sag, NetopslagId id) =>
        db.Find(
            $"select {Columns} from netopslag where id = @id and sag_id = @sag",
            new { id, sag },
            Map
        );

    internal Task Add(Sag sag, Netopslag row, DateOnly day, int journalNr) =>
        db.Execute(
            """
            insert into netopslag (id, sag_id, enhed_id, medarbejder_id, dag, kanal, anledning, papirer, grund, tvivl,
                aaben_for_alle, profil, kontakt, instruks, journal_nr, begrundet, slut_fordi)
            values (@Id, @sag, @unit, @Medarbejder, @day, @Kanal, @occasion, @papers, @Grund, @Tvivl,
                @open, @Profil, @Kontakt, @Instruks, @journalNr, @Begrundet, '')
            """,
            new
            {
                row.Id,
                sag = sag.Id,
                unit = sag.Unit,
                row.Medarbejder,
                day,
                row.Fakta.Kanal,
                occasion = row.Fakta.Anledning?.ToString() ?? "",
                papers = string.Join(", ", row.Fakta.Papirer),
                row.Fakta.Grund,
                row.Fakta.Tvivl,
                open = row.Fakta.ÅbenForAlle,
                row.Fakta.Profil,
                row.Fakta.Kontakt,
                row.Instruks,
                journalNr,
                row.Begrundet,
            }
        );

    /// <summary>Answers false when it had been ended already.</summary>
    internal async Task<bool> End(NetopslagId id, DateOnly day, string why) =>
        await db.Execute(
            "update netopslag set slut = @day, slut_fordi = @why where id = @id and slut is null",
            new
            {
                id,
                day,
                why,
            }
        ) == 1;

    private static Netopslag Map(Row row) =>
        new(
            new(row.Id("id")),
            new Netopslagsfakta
            {
                Kanal = row.Code<Netkanal>("kanal"),
                Anledning = Enum.TryParse<Anledning>(row.Text("anledning"), out var occasion)
                    ? occasion
                    : null,
                Papirer = row.Text("papirer").Split(", ", StringSplitOptions.RemoveEmptyEntries),
                Grund = row.Text("grund"),
                Tvivl = row.Text("tvivl"),
                ÅbenForAlle = row.IsNull("aaben_for_alle") ? null : row.Flag("aaben_for_alle"),
                Profil = row.CodeOrNull<Netprofil>("profil"),
                Kontakt = row.IsNull("kontakt") ? null : row.Flag("kontakt"),
            }
        )
        {
            Begrundet = row.Instant("begrundet"),
            Medarbejder = new(row.Id("medarbejder_id")),
            Instruks = row.Text("instruks"),
            Slut = row.DateOrNull("slut"),
            SlutFordi = row.Text("slut_fordi"),
        };
}
