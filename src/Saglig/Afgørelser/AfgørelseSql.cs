using System.Text.Json;
using Ret;
using Saglig.Storage;

namespace Saglig.Afgørelser;

/// <summary>Decisions that have been made, with every rule's answer.</summary>
public sealed class AfgørelseSql(Db db)
{
    /// <summary>The case's decisions, newest first.</summary>
    public Task<List<Afgørelse>> For(SagId sag) =>
        db.List("select * from afgoerelse where sag_id = @sag order by nr desc", new { sag }, Map);

    /// <param name="nr">The decision's number in the case.</param>
    public Task<Afgørelse?> Find(SagId sag, int nr) =>
        db.Find("select * from afgoerelse where sag_id = @sag and nr = @nr", new { sag, nr }, Map);

    /// <summary>Every rule's answer as it was that day.</summary>
    public async Task<IReadOnlyList<Prøvelse>> Prøvelser(AfgørelseId id) =>
        await db.List(
            "select * from afgoerelse_proevelse where afgoerelse_id = @id order by nr",
            new { id },
            MapTried
        );

    /// <summary>Decisions made from and with one day to another, oldest first; for the register and its counts.</summary>
    public Task<List<Registerlinje>> Register(DateOnly fra, DateOnly til) =>
        db.List(
            """
            select a.sag_id, s.nummer, a.type, a.udfald, a.dag, a.efter_team, a.enhed_id
            from afgoerelse a join sag s on s.id = a.sag_id where a.dag between @fra and @til order by a.dag, s.nummer
            """,
            new { fra, til },
            row => new Registerlinje(
                new(row.Id("sag_id")),
                row.Text("nummer"),
                row.Code<Afgørelsestype>("type"),
                row.Code<Udfald>("udfald"),
                row.Date("dag"),
                row.Flag("efter_team"),
                new(row.Id("enhed_id"))
            )
        );

    /// <summary>As <see cref="Register(DateOnly, DateOnly)"/>, for one calendar year.</summary>
    public Task<List<Registerlinje>> Register(int year) =>
        Register(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    internal async Task Add(Afgørelse a, IReadOnlyList<Prøvelse> tried)
    {
        await db.Execute(
            """
            insert into afgoerelse (id, sag_id, nr, type, udfald, dag, afgjort, afgjort_af, godkendt_af, enhed_id,
                efter_team, brev_nr, journal_nr, tekst, fakta, fakta_version)
            values (@Id, @Sag, @Nr, @Type, @Udfald, @Dag, @Afgjort, @AfgjortAf, @approver, @Enhed, @EfterTeam, @BrevNr,
                @JournalNr, @text, @Fakta, @FaktaVersion)
            """,
            new
            {
                a.Id,
                a.Sag,
                a.Nr,
                a.Type,
                a.Udfald,
                a.Dag,
                a.Afgjort,
                a.AfgjortAf,
                approver = a.GodkendtAf?.Value,
                a.Enhed,
                a.EfterTeam,
                a.BrevNr,
                a.JournalNr,
                text = JsonSerializer.Serialize(a.Tekst, Frosne.Json),
                a.Fakta,
                a.FaktaVersion,
            }
        );
        foreach (var (index, one) in tried.Index())
            await AddTried(a.Id, index + 1, one);
    }

    private Task AddTried(AfgørelseId id, int nr, Prøvelse p) =>
        db.Execute(
            """
            insert into afgoerelse_proevelse (afgoerelse_id, nr, kode, udgave, hjemmel, styrke, krav, svar, svar_tekst,
                tilsidesat, forbehold, bekraeftet_af, kan_tilsidesaettes)
            values (@id, @nr, @Kode, @Udgave, @Hjemmel, @Styrke, @Krav, @answer, @text, @Tilsidesat, @Forbehold,
                @BekræftetAf, @KanTilsidesættes)
            """,
            new
            {
                id,
                nr,
                p.Kode,
                p.Udgave,
                p.Hjemmel,
                p.Styrke,
                p.Krav,
                answer = Frosne.Art(p.Svar),
                text = Frosne.Tekst(p.Svar),
                p.Tilsidesat,
                p.Forbehold,
                p.BekræftetAf,
                p.KanTilsidesættes,
            }
        );

    private static Prøvelse MapTried(Row row) =>
        new(
            row.Text("kode"),
            row.Text("hjemmel"),
            row.Code<Styrke>("styrke"),
            row.Text("krav"),
            row.Int("udgave"),
            Frosne.Svar(row.Text("svar"), row.Text("svar_tekst"))
        )
        {
            Tilsidesat = row.TextOrNull("tilsidesat"),
            Forbehold = row.TextOrNull("forbehold"),
            BekræftetAf = row.TextOrNull("bekraeftet_af"),
            KanTilsidesættes = row.Flag("kan_tilsidesaettes"),
        };

    private static Afgørelse Map(Row row) =>
        new(new(row.Id("id")), new(row.Id("sag_id")), row.Int("nr"))
        {
            Type = row.Code<Afgørelsestype>("type"),
            Udfald = row.Code<Udfald>("udfald"),
            Dag = row.Date("dag"),
            Afgjort = row.Instant("afgjort"),
            AfgjortAf = new(row.Id("afgjort_af")),
            GodkendtAf = row.IdOrNull("godkendt_af") is { } by ? new EmployeeId(by) : null,
            Enhed = new(row.Id("enhed_id")),
            EfterTeam = row.Flag("efter_team"),
            BrevNr = row.Int("brev_nr"),
            JournalNr = row.Int("journal_nr"),
            Tekst = Frosne.Læs(row.Text("tekst"), row.Int("fakta_version")),
            Fakta = row.Text("fakta"),
            FaktaVersion = row.Int("fakta_version"),
        };
}
