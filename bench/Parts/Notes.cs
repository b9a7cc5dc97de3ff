using System.Net;
using Bench.Limit;
using Bench.Load;
using Bench.Processes;

namespace Bench.Parts;

/// <summary>Adding a note by its form, against the same statements, and against the two rows of the note alone.</summary>
internal sealed class Notes(RunningProgram program, string database, List<string[]> cases)
{
    private const int Goal = 50;

    private static readonly Dictionary<string, string> Fields = new()
    {
        ["Emne"] = "Samtale om arbejdsprøvning",
        ["Indhold"] =
            "Borgeren fortalte om sin ryg, og vi aftalte at tale sammen igen i næste uge.",
        ["Dato"] = "05-01-2026",
    };

    /// <summary>Cases in turn go to the program and to the limits, so that they never meet on one.</summary>
    private List<string[]> Every(int third) => [.. cases.Where((_, i) => i % 3 == third)];

    public async Task<List<Result>> Run(Guid handler, string name, Effort effort)
    {
        using var writer = await program.SignIn(handler);
        var (ours, first) = (Every(0), Every(0)[0]);
        var token = (await writer.Get(Path(first))).Token;
        var work = await program.Record(() => Post(writer, first, token));
        var form = await Visitor.Form(token, Fields).ReadAsStringAsync();
        var target = Target.Forms(
            program.Address,
            writer.Cookies,
            ours.Select(c => (Path(c), form))
        );
        var all = new LimitTask(database, work, [], "")
        {
            Recorded = first[1],
            Cases = [.. Every(1).Select(c => c[1])],
        };
        var rows = all with { Work = Rows(work), Cases = [.. Every(2).Select(c => c[1])] };
        return
        [
            await Against(all, $"Adding a note, {name}", work, target, form, effort),
            await Against(rows, $"… against the bare insert, {name}", work, target, form, effort),
        ];
    }

    private static string Path(string[] sag) => $"/sager/{sag[0]}/notater/skriv";

    private static async Task Post(Visitor writer, string[] sag, string token)
    {
        var answer = await writer.Post(Path(sag), token, Fields);
        if (answer.Status != HttpStatusCode.Found)
            throw new InvalidOperationException($"The note was answered {answer.Status}.");
    }

    private async Task<Result> Against(
        LimitTask task,
        string name,
        List<Transaction> work,
        Target target,
        string form,
        Effort effort
    )
    {
        await using var limit = await LimitProcess.Start(task with { });
        var theirs = Target.Forms(limit.Address, "", task.Cases.Select((_, i) => ($"/{i}", form)));
        var contest = new Contest(
            name,
            Goal / 100.0,
            work.Sum(t => t.Statements.Count),
            program,
            target,
            theirs
        );
        try
        {
            return await contest.Run(effort);
        }
        catch (InvalidOperationException)
        {
            await Console.Error.WriteLineAsync(limit.Output + program.Child.Output);
            throw;
        }
    }

    /// <summary>Only the lock that gives the number, and the two rows that are the note.</summary>
    private static List<Transaction> Rows(List<Transaction> work) =>
        [
            .. work.Where(t => t.Write)
                .Select(t => new Transaction(true, [.. t.Statements.Where(IsTheNote)]))
                .Where(t => t.Statements.Count > 0),
        ];

    private static bool IsTheNote(Statement statement) =>
        statement.Sql.Contains("returning journal_antal", StringComparison.Ordinal)
        || statement.Sql.Contains("insert into journal", StringComparison.Ordinal)
        || statement.Sql.Contains("set journal_antal = @entries", StringComparison.Ordinal);
}
