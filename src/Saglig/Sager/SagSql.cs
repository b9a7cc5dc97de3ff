using Saglig.Storage;

namespace Saglig.Sager;

/// <summary>Cases and their numbers.</summary>
public sealed class SagSql(Db db)
{
    public Task<Sag?> Find(SagId id) =>
        db.Find(
            $"select {SagRow.Columns} from sag s join sagstype t on t.kode = s.sagstype where s.id = @id",
            new { id },
            SagRow.Map
        );

    public Task<List<Sagstype>> Types() =>
        db.List(
            "select kode, navn, kle_nummer, kle_titel, kle_udgave, svarfrist_uger from sagstype order by raekkefoelge",
            null,
            MapType
        );

    public Task<Sagstype?> FindType(string kode) =>
        db.Find(
            "select kode, navn, kle_nummer, kle_titel, kle_udgave, svarfrist_uger from sagstype where kode = @kode",
            new { kode },
            MapType
        );

    private static Sagstype MapType(Row row) =>
        new(
            row.Text("kode"),
            row.Text("navn"),
            row.Text("kle_nummer"),
            row.Text("kle_titel"),
            row.Text("kle_udgave")
        )
        {
            SvarfristUger = row.IntOrNull("svarfrist_uger"),
        };

    /// <summary>
    /// The next number of the year. The row is locked until the transaction ends, so a number is never given twice
    /// and an act that fails leaves no gap.
    /// </summary>
    public Task<long> NextNumber(int aar) =>
        db.Get(
            """
            insert into sagsnummer (aar, sidste) values (@aar, 1)
            on conflict (aar) do update set sidste = sagsnummer.sidste + 1
            returning sidste
            """,
            new { aar },
            row => row.Number("sidste")
        );

    /// <summary>Lifts the counter over an imported number, so that new ones continue after the highest.</summary>
    public Task Reserve(int aar, long number) =>
        db.Execute(
            """
            insert into sagsnummer (aar, sidste) values (@aar, @number)
            on conflict (aar) do update set sidste = @number where sagsnummer.sidste < @number
            """,
            new { aar, number }
        );

    public Task Close(SagId id, DateTimeOffset now) =>
        db.Execute("update sag set afsluttet = @now where id = @id", new { id, now });

    /// <summary>Gives the case to someone; null leaves it with nobody.</summary>
    public Task Assign(SagId id, EmployeeId? who) =>
        db.Execute(
            "update sag set ansvarlig_id = @who where id = @id",
            new { id, who = who?.Value }
        );

    public Task Add(Sag sag, Sagstype type) =>
        db.Execute(
            """
            insert into sag (id, nummer, sagstype, kle_nummer, kle_titel, kle_udgave, titel, borger_id, enhed_id,
                ansvarlig_id, oprettet, importeret, afsenders_nummer, journal_antal, dokument_antal, journal_hoved)
            values (@Id, @Nummer, @Sagstype, @KleNummer, @KleTitel, @KleUdgave, @Titel, @Borger, @Unit,
                @Ansvarlig, @Oprettet, @Importeret, @AfsendersNummer, 0, 0, @head)
            """,
            new
            {
                sag.Id,
                sag.Nummer,
                sag.Sagstype,
                type.KleNummer,
                type.KleTitel,
                type.KleUdgave,
                sag.Titel,
                Borger = sag.Borger?.Value,
                sag.Unit,
                Ansvarlig = sag.Ansvarlig?.Value,
                sag.Oprettet,
                sag.Importeret,
                sag.AfsendersNummer,
                head = JournalHash.Empty,
            }
        );
}

/// <summary>A type of case with its place in KLE, KL's subject plan, and the published deadline in weeks (RTL § 3 stk. 2).</summary>
public sealed record Sagstype(
    string Kode,
    string Navn,
    string KleNummer,
    string KleTitel,
    string KleUdgave
)
{
    public int? SvarfristUger { get; init; }
}
