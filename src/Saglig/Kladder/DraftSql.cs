using Saglig.Adgang;
using Saglig.Storage;

namespace Saglig.Kladder;

/// <summary>A form half filled in: a row of its own, so that it survives log-out, crash and illness.</summary>
/// <param name="Path">The path of the form; with the person it is the draft's identity.</param>
/// <param name="Fields">What was typed, by field name.</param>
public sealed record Draft(
    Guid Id,
    string Path,
    string Title,
    IReadOnlyDictionary<string, string> Fields
)
{
    public required int Version { get; init; }
    public required DateTimeOffset Saved { get; init; }
    public required Guid Person { get; init; }
    public SagId? Sag { get; init; }

    /// <summary>The number of the case, for showing.</summary>
    public string? Sagsnummer { get; init; }
}

/// <summary>Drafts as rows.</summary>
public sealed class DraftSql(Db db)
{
    // The names of fields are Danish words of the pages, so they stand as values: a key has no æ, ø or å.
    private sealed record Felt(string Navn, string Tekst);

    private const string Columns =
        "id, sti, titel, felter, version, gemt, person_id, sag_id, "
        + "(select n.nummer from sag n where n.id = kladde.sag_id) as nummer";

    public Task<Draft?> Find(string path, Guid person) =>
        db.Find(
            $"select {Columns} from kladde where sti = @path and person_id = @person",
            new { path, person },
            Map
        );

    /// <summary>A draft by its id, of whatever person; the caller decides who may.</summary>
    public Task<Draft?> Find(Guid id) =>
        db.Find($"select {Columns} from kladde where id = @id", new { id }, Map);

    public Task<List<Draft>> OnCase(SagId sag) =>
        db.List(
            $"select {Columns} from kladde where sag_id = @sag order by gemt desc",
            new { sag },
            Map
        );

    /// <summary>A person's own drafts, except on cases from which they have since been disqualified.</summary>
    public Task<List<Draft>> OfPerson(Guid person) =>
        db.List(
            $"""
            select {Columns} from kladde where person_id = @me
              and not exists (select 1 from sag s where s.id = kladde.sag_id and not ({MayOpenSql.NotDisqualified}))
            order by gemt desc
            """,
            new { me = person },
            Map
        );

    /// <summary>Saves over version <paramref name="draft"/>.Version - 1 and answers 0 rows when someone saved in between.</summary>
    public Task<int> Save(Draft draft, PersonKind kind) =>
        db.Execute(
            """
            insert into kladde (id, sti, person_art, person_id, sag_id, titel, felter, version, gemt)
            values (@Id, @Path, @kind, @Person, @sag, @Title, @fields, @Version, @Saved)
            on conflict (sti, person_id) do update
                set felter = @fields, version = @Version, gemt = @Saved, sag_id = @sag
                where kladde.version = @Version - 1
            """,
            new
            {
                draft.Id,
                draft.Path,
                kind,
                draft.Person,
                sag = draft.Sag?.Value,
                draft.Title,
                fields = new Json(
                    StoredJson.Write(draft.Fields.Select(f => new Felt(f.Key, f.Value)).ToList())
                ),
                draft.Version,
                draft.Saved,
            }
        );

    public Task Delete(string path, Guid person) =>
        db.Execute(
            "delete from kladde where sti = @path and person_id = @person",
            new { path, person }
        );

    /// <summary>Gives a draft to another person; that person's own draft of the same form must be gone.</summary>
    public Task GiveTo(Guid id, Guid person) =>
        db.Execute(
            "update kladde set person_id = @person, version = version + 1 where id = @id",
            new { id, person }
        );

    private static Draft Map(Row row) =>
        new(
            row.Id("id"),
            row.Text("sti"),
            row.Text("titel"),
            StoredJson.Read<List<Felt>>(row.Text("felter")).ToDictionary(f => f.Navn, f => f.Tekst)
        )
        {
            Version = row.Int("version"),
            Saved = row.Instant("gemt"),
            Person = row.Id("person_id"),
            Sag = row.IdOrNull("sag_id") is { } sag ? new SagId(sag) : null,
            Sagsnummer = row.TextOrNull("nummer"),
        };
}
