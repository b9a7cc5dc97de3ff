using Ret;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Ansøgninger;

/// <summary>An application as the register holds it, with the facts that the law judges.</summary>
public sealed record RegistreretAnsøgning(AnsøgningId Id, SagId Sag, Ansøgning Fakta)
{
    /// <summary>The entry of the paper or note by which one applied.</summary>
    public required int Journalnr { get; init; }
    public required bool Mundtlig { get; init; }
}

/// <summary>An open application on a list across cases.</summary>
public sealed record ÅbenAnsøgning(
    SagId Sag,
    string Sagsnummer,
    string Ydelse,
    DateOnly Modtaget,
    int FristIUger
)
{
    public required UnitId Unit { get; init; }
    public required EmployeeId? Ansvarlig { get; init; }
    public required BorgerId? Borger { get; init; }

    /// <summary>The facts without letters and end: enough for deadline and age.</summary>
    public Ansøgning Fakta =>
        new()
        {
            Ydelse = Ydelse,
            Modtaget = Modtaget,
            FristIUger = FristIUger,
        };
}

/// <summary>The application register (S3-15).</summary>
public sealed class AnsøgningSql(Db db)
{
    private const string Columns =
        "a.id, a.sag_id, a.ydelse, a.modtaget, a.frist_uger, a.mundtlig, a.journal_nr, a.slut_art, a.slut_dag, "
        + "a.slut_dokument, a.slut_kommune, a.slut_udfald, a.slut_begrundet, f.sendt, f.venter_paa, f.forventet";

    /// <summary>The case's open application, else its latest; null when none was ever made.</summary>
    public async Task<Ansøgning?> For(SagId sag) => (await Find(sag))?.Fakta;

    /// <summary>The day the case began: its application was received, or, when nobody applied, the case was made.</summary>
    public async Task<DateOnly> Begun(Sag sag) =>
        (await For(sag.Id))?.Modtaget ?? sag.Oprettet.DateInCopenhagen();

    /// <summary>As <see cref="For"/>, with its place in the register.</summary>
    public async Task<RegistreretAnsøgning?> Find(SagId sag) =>
        (await All(sag)).OrderBy(a => a.Fakta.Afslutning is null ? 0 : 1).FirstOrDefault();

    /// <summary>Every application in the case, newest first, each with its latest letter about the deadline.</summary>
    public Task<List<RegistreretAnsøgning>> All(SagId sag) =>
        db.List(
            $"""
            select {Columns} from ansoegning a
            left join ansoegning_fristbrev f on f.ansoegning_id = a.id
                and f.nr = (select max(g.nr) from ansoegning_fristbrev g where g.ansoegning_id = a.id)
            where a.sag_id = @sag order by a.modtaget desc, a.id desc
            """,
            new { sag },
            AnsøgningRow.Map
        );

    /// <summary>
    /// Open applications received on or before a day, oldest first: for the leader's list and the monthly report.
    /// </summary>
    /// <param name="unit">Null for the whole municipality.</param>
    public Task<List<ÅbenAnsøgning>> Åbne(DateOnly modtagetSenest, UnitId? unit = null) =>
        db.List(
            """
            select s.id, s.nummer, s.enhed_id, s.ansvarlig_id, s.borger_id, a.ydelse, a.modtaget, a.frist_uger
            from ansoegning a join sag s on s.id = a.sag_id
            where a.slut_dag is null and a.modtaget <= @modtagetSenest and (@alle or s.enhed_id = @unit)
            order by a.modtaget, a.id
            """,
            new
            {
                modtagetSenest,
                alle = unit is null,
                unit = unit?.Value ?? Guid.Empty,
            },
            AnsøgningRow.MapÅben
        );

    public Task Add(RegistreretAnsøgning a, DateTimeOffset now) =>
        db.Execute(
            """
            insert into ansoegning (id, sag_id, ydelse, modtaget, frist_uger, mundtlig, journal_nr, registreret)
            values (@Id, @Sag, @Ydelse, @Modtaget, @FristIUger, @Mundtlig, @Journalnr, @now)
            """,
            new
            {
                a.Id,
                a.Sag,
                a.Fakta.Ydelse,
                a.Fakta.Modtaget,
                a.Fakta.FristIUger,
                a.Mundtlig,
                a.Journalnr,
                now,
            }
        );

    /// <summary>Stops the clock; an application that has ended already is left as it is and 0 is answered.</summary>
    public Task<int> End(AnsøgningId id, Afslutningsrække slut) =>
        db.Execute(
            """
            update ansoegning set slut_art = @Art, slut_dag = @Dag, slut_dokument = @Dokument, slut_kommune = @Kommune,
                slut_udfald = @Udfald, slut_begrundet = @Begrundet, slut_registreret = @Registreret,
                slut_journal_nr = @Journalnr
            where id = @id and slut_dag is null
            """,
            new
            {
                id,
                slut.Art,
                slut.Dag,
                slut.Dokument,
                slut.Kommune,
                slut.Udfald,
                slut.Begrundet,
                slut.Registreret,
                slut.Journalnr,
            }
        );

    public Task AddLetter(AnsøgningId id, Fristbrev brev, DateOnly forventet, string nummer) =>
        db.Execute(
            """
            insert into ansoegning_fristbrev (ansoegning_id, nr, sendt, venter_paa, forventet, brev)
            select @id, coalesce(max(nr), 0) + 1, @Sendt, @VenterPå, @forventet, @nummer
            from ansoegning_fristbrev where ansoegning_id = @id
            """,
            new
            {
                id,
                brev.Sendt,
                brev.VenterPå,
                forventet,
                nummer,
            }
        );
}
