using Ret;
using Saglig.Storage;

namespace Saglig.Oplysninger.Indhentninger;

/// <summary>Requests and look-ups, each with the basis it had.</summary>
public sealed class IndhentningSql(Db db, IdSource ids)
{
    public Task Add(SagId sag, Indhentning wish, Indhentningsfakta fakta, int journalNr) =>
        db.Execute(
            """
            insert into indhentning (id, sag_id, planlinje_id, dag, niveau, kilde, formaal, grundlag, samtykke_id, hjemmel,
                har_allerede, spoerger_igen_fordi, journal_nr, hvad, fra, til)
            values (@id, @sag, @line, @Dag, @Niveau, @Kilde, @purpose, @basis, @consent, @Hjemmel,
                @onFile, @again, @journalNr, @Hvad, @Fra, @Til)
            """,
            new
            {
                id = ids.New(),
                sag,
                line = wish.Linje?.Value,
                fakta.Dag,
                wish.Niveau,
                wish.Kilde,
                purpose = wish.Formål,
                basis = fakta.Grundlag?.Skrevet,
                consent = wish.Samtykke?.Value,
                wish.Hjemmel,
                onFile = string.Join(", ", fakta.HarAllerede),
                again = wish.SpørgerIgenFordi,
                journalNr,
                wish.Hvad,
                wish.Fra,
                wish.Til,
            }
        );

    /// <summary>Whether a look-up in this register is on the case's log; capital letters do not matter.</summary>
    public async Task<bool> IsLogged(SagId sag, string register) =>
        (
            await db.List(
                "select kilde from indhentning where sag_id = @sag and niveau = 'Register'",
                new { sag },
                row => row.Text("kilde")
            )
        ).Contains(register.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>How many requests repeated something that was on file, by day, for the count of S4-23.</summary>
    public Task<int> Repeated(DateOnly from, DateOnly to) =>
        db.Get(
            "select count(*) as antal from indhentning where har_allerede <> '' and dag >= @from and dag <= @to",
            new { from, to },
            row => row.Int("antal")
        );
}
