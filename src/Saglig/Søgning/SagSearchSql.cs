using Saglig.Adgang;
using Saglig.Personer;
using Saglig.Storage;

namespace Saglig.Søgning;

/// <summary>A case that was found by its citizen's name.</summary>
public sealed record FoundSag(string Nummer, string Sagstype, string Borger, bool Closed);

/// <summary>
/// Cases by the citizen's name or by a number. As in <see cref="SearchSql"/>, only those that the reader may open.
/// </summary>
public sealed class SagSearchSql(Db db, TimeProvider clock)
{
    private const string MayOpen = MayOpenSql.Condition;

    private const string Select = """
        select s.nummer, t.navn as sagstype, b.navn, s.afsluttet from sag s
        join borger b on b.id = s.borger_id join sagstype t on t.kode = s.sagstype
        """;

    /// <summary>Cases whose citizen's name holds every word.</summary>
    /// <param name="keys">Sort keys of the words, see <see cref="SortName"/>.</param>
    public Task<List<FoundSag>> ByName(IReadOnlyList<string> keys, EmployeeActor who, int most)
    {
        var args = new Dictionary<string, object?>
        {
            ["me"] = who.Id,
            ["unit"] = who.Unit,
            ["now"] = clock.Now(),
            ["most"] = most,
        };
        for (var i = 0; i < keys.Count; i++)
            args[$"k{i}"] = $"%{keys[i].Replace("!", "!!").Replace("%", "!%").Replace("_", "!_")}%";
        return db.List(
            $"""
            {Select} where {string.Join(
                " and ",
                keys.Select((_, i) => $"b.sorteringsnavn like @k{i} escape '!'")
            )} and {MayOpen}
            order by b.sorteringsnavn, s.nummer desc limit @most
            """,
            args,
            Map
        );
    }

    /// <summary>The case that an exact number or CPR number names, if the reader may open it; several for a citizen with several.</summary>
    public Task<List<string>> Exact(Typed.Exact typed, EmployeeActor who) =>
        db.List(
            $"""
            select s.nummer from sag s left join borger b on b.id = s.borger_id
            where (s.nummer = @Number or s.afsenders_nummer in (@Number, @Whole) or b.cpr = @Number) and {MayOpen}
            order by s.oprettet desc
            """,
            new
            {
                typed.Number,
                typed.Whole,
                me = who.Id,
                unit = who.Unit,
                now = clock.Now(),
            },
            row => row.Text("nummer")
        );

    /// <summary>Cases for showing, by numbers that <see cref="Exact"/> has given.</summary>
    public Task<List<FoundSag>> ByNumbers(IReadOnlyList<string> numbers)
    {
        var (list, args) = InList.Of(numbers);
        return db.List($"{Select} where s.nummer in ({list}) order by s.nummer desc", args, Map);
    }

    private static FoundSag Map(Row row) =>
        new(row.Text("nummer"), row.Text("sagstype"), row.Text("navn"), !row.IsNull("afsluttet"));
}
