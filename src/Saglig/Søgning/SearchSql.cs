using Saglig.Adgang;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Tekst;

namespace Saglig.Søgning;

/// <summary>One entry that was found, with the text to show a passage of.</summary>
public sealed record Found(
    string Nummer,
    int Nr,
    int? DokumentNr,
    Journalart Art,
    string Titel,
    string Text
)
{
    public required string Sagstype { get; init; }
    public string? Borger { get; init; }
    public DateOnly? Dato { get; init; }
    public required DateTimeOffset Journaliseret { get; init; }
}

/// <summary>
/// Entries and papers by their words. That the reader may open the case, and handles it where the entry rests on a
/// special category, is a part of every query, so that what may not be seen is not counted, not ranked and not hinted at.
/// </summary>
public sealed class SearchSql(Db db, Database database, TimeProvider clock)
{
    private const string MayOpen = MayOpenSql.Condition;

    /// <summary>The best entries from <paramref name="skip"/> on; one more than a page tells that there are more.</summary>
    public Task<List<Found>> Search(
        SearchQuery query,
        EmployeeActor who,
        Journalart? art,
        int skip,
        int most
    ) =>
        db.List(
            $"""
            with fund as materialized ({FullText.For(database).Matches}),
            bedst as materialized (
                select f.sag_id, f.nr, min(f.rang) as rang from fund f join sag s on s.id = f.sag_id
                {(
                art is null
                    ? ""
                    : "join journal k on k.sag_id = f.sag_id and k.nr = f.nr and k.art = @art"
            )}
                where {MayOpen} and {SærligSql.MaySee}
                group by f.sag_id, f.nr order by min(f.rang), f.sag_id, f.nr limit @most offset @skip)
            select s.nummer, t.navn as sagstype, b.navn as borger, j.nr, j.dokument_nr, j.art, j.journaliseret,
                i.titel, i.tekst, i.dokument_dato, d.tekst as dokument_tekst
            from bedst
            join sag s on s.id = bedst.sag_id
            join sagstype t on t.kode = s.sagstype
            left join borger b on b.id = s.borger_id
            join journal j on j.sag_id = bedst.sag_id and j.nr = bedst.nr
            join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr and i.forseglet is null
            left join dokument d on d.hash = i.dokument_hash
            order by bedst.rang, s.nummer, j.nr
            """,
            Arguments(query, who, art, skip, most),
            Map
        );

    private Dictionary<string, object?> Arguments(
        SearchQuery query,
        EmployeeActor who,
        Journalart? art,
        int skip,
        int most
    )
    {
        var args = new Dictionary<string, object?>
        {
            ["query"] = FullText.For(database).Expression(query),
            ["me"] = who.Id,
            ["unit"] = who.Unit,
            ["leader"] = who.Has(Role.Leder),
            ["now"] = clock.Now(),
            ["skip"] = skip,
            ["most"] = most,
        };
        if (art is not null)
            args["art"] = art;
        return args;
    }

    private static Found Map(Row row) =>
        new(
            row.Text("nummer"),
            row.Int("nr"),
            row.IntOrNull("dokument_nr"),
            row.Code<Journalart>("art"),
            row.Text("titel"),
            string.Join(' ', row.TextOrNull("tekst"), row.TextOrNull("dokument_tekst"))
        )
        {
            Sagstype = row.Text("sagstype"),
            Borger = row.TextOrNull("borger"),
            Dato = row.DateOrNull("dokument_dato"),
            Journaliseret = row.Instant("journaliseret"),
        };
}
