using Saglig.Storage;

namespace Saglig.Post;

/// <summary>A paper that we hold already.</summary>
/// <param name="Modtaget">The day it was first received.</param>
public sealed record Duplikat(
    string Hash,
    string Navn,
    string Sagsnummer,
    int DokumentNr,
    DateOnly Modtaget
)
{
    /// <summary>"2018-0000088-4".</summary>
    public string Nummer => $"{Sagsnummer}-{DokumentNr}";
}

/// <summary>Finds papers by the hash of their content.</summary>
public sealed class DuplikatSql(Db db)
{
    /// <summary>
    /// The first time each content was journalised on the case or on another case of the same citizen. Sealed entries
    /// are not told of.
    /// </summary>
    /// <param name="shownToCitizen">Only entries that stand on the citizen's timeline: for answers to the citizen.</param>
    public async Task<List<Duplikat>> Find(
        IEnumerable<string> hashes,
        SagId? sag,
        BorgerId? borger,
        bool shownToCitizen = false
    )
    {
        var wanted = hashes.Distinct().ToList();
        if (wanted.Count == 0 || (sag is null && borger is null))
            return [];
        var (list, args) = InList.Of(wanted);
        var rows = await db.List(
            $"""
            select i.dokument_hash, i.dokument_navn, s.nummer, j.dokument_nr, i.modtaget, j.journaliseret
            from journal_indhold i
            join journal j on j.sag_id = i.sag_id and j.nr = i.nr
            join sag s on s.id = i.sag_id
            where i.dokument_hash in ({list}) and (s.id = @sag or s.borger_id = @borger)
              and i.forseglet is null and j.dokument_nr is not null and (i.borger_da is not null or @all)
            order by j.journaliseret, j.nr
            """,
            new Dictionary<string, object?>(args)
            {
                ["sag"] = sag?.Value ?? Guid.Empty,
                ["borger"] = borger?.Value ?? Guid.Empty,
                ["all"] = !shownToCitizen,
            },
            row => new Duplikat(
                row.Text("dokument_hash"),
                row.Text("dokument_navn"),
                row.Text("nummer"),
                row.Int("dokument_nr"),
                row.DateOrNull("modtaget") ?? row.Instant("journaliseret").DateInCopenhagen()
            )
        );
        return [.. rows.DistinctBy(d => (d.Hash, d.Sagsnummer))];
    }
}
