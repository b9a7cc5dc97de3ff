using System.Globalization;
using Ret;
using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>The citizen's requests to be decided on the file as it stands (PL § 17 stk. 2), with their frozen lists.</summary>
public sealed class ForeliggendeSql(Db db)
{
    /// <summary>The day of the request that is in force; null when none is.</summary>
    public async Task<DateOnly?> Since(SagId sag) => (await Row(sag))?.Asked;

    /// <summary>The request that is in force with its list; null when none is.</summary>
    public async Task<ForeliggendeGrundlag?> Find(SagId sag)
    {
        if (await Row(sag) is not { } row)
            return null;
        var information = await db.List(
            "select oplysning_id from foreliggende_oplysning where grundlag_id = @Id order by oplysning_id",
            new { row.Id },
            r => new OplysningId(r.Id("oplysning_id"))
        );
        var papers = await db.List(
            """
            select s.nummer, d.dokument_nr
            from foreliggende_dokument d
            join foreliggende_grundlag g on g.id = d.grundlag_id
            join sag s on s.id = g.sag_id
            where d.grundlag_id = @Id order by d.dokument_nr
            """,
            new { row.Id },
            r =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{r.Text("nummer")}-{r.Int("dokument_nr")}"
                )
        );
        return new(row.Asked, information, papers, row.Told);
    }

    private Task<Request?> Row(SagId sag) =>
        db.Find(
            "select id, anmodet, underrettet from foreliggende_grundlag where sag_id = @sag and trukket is null",
            new { sag },
            row => new Request(row.Id("id"), row.Date("anmodet"), row.DateOrNull("underrettet"))
        );

    /// <summary>Only inside an act, which has found that no request is in force.</summary>
    /// <param name="letter">The number in the case of the letter that tells the citizen what it means.</param>
    internal async Task Add(SagId sag, Guid id, ForeliggendeGrundlag frozen, int letter)
    {
        await db.Execute(
            """
            insert into foreliggende_grundlag (id, sag_id, anmodet, brev_nr, underrettet)
            values (@id, @sag, @Anmodet, @letter, @Underrettet)
            """,
            new
            {
                id,
                sag,
                frozen.Anmodet,
                letter,
                frozen.Underrettet,
            }
        );
        foreach (var piece in frozen.Oplysninger)
            await db.Execute(
                "insert into foreliggende_oplysning (grundlag_id, oplysning_id) values (@id, @piece)",
                new { id, piece = piece.Value }
            );
        foreach (var whole in frozen.Dokumenter)
            await db.Execute(
                "insert into foreliggende_dokument (grundlag_id, dokument_nr) values (@id, @number)",
                new
                {
                    id,
                    number = int.Parse(
                        whole.AsSpan(whole.LastIndexOf('-') + 1),
                        CultureInfo.InvariantCulture
                    ),
                }
            );
    }

    /// <summary>False when no request is in force.</summary>
    internal async Task<bool> Withdraw(SagId sag, DateOnly day) =>
        await db.Execute(
            "update foreliggende_grundlag set trukket = @day where sag_id = @sag and trukket is null",
            new { sag, day }
        ) == 1;

    private sealed record Request(Guid Id, DateOnly Asked, DateOnly? Told);
}
