using Bench.Limit;
using Bench.Load;
using Bench.Processes;
using Bench.Worlds;

namespace Bench.Parts;

/// <summary>A page to measure: who reads it, and which query lists what it shows.</summary>
internal sealed record PageTask(string Name, double Goal, Guid Reader, string Path, string Listed);

/// <summary>The pages of the goals, found in a world.</summary>
internal static class PageTasks
{
    /// <summary>The journal of the longest case, as its own caseworker reads it.</summary>
    public static PageTask Case(World world)
    {
        var row = world.Ask(
            """
            select s.nummer, s.ansvarlig_id from sag s join demo_persona p on p.person_id = s.ansvarlig_id
            order by s.journal_antal desc limit 1
            """
        )[0];
        return new(
            "Case page, 300 entries",
            0.5,
            Guid.Parse(row[1]),
            $"/sager/{row[0]}/journal",
            "order by j.nr desc limit"
        );
    }

    /// <summary>Mine sager of the persona with most cases.</summary>
    public static PageTask List(World world)
    {
        var row = world.Ask(Personas.BusiestSql)[0];
        return new("List of 50 cases", 0.5, Guid.Parse(row[0]), "/sager", "st.bold_siden");
    }

    /// <summary>Min sag of the persona whose case has most to tell.</summary>
    public static PageTask MinSag(World world)
    {
        var row = world.Ask(
            """
            select s.nummer, s.borger_id from sag s join demo_persona p on p.person_id = s.borger_id
            order by s.journal_antal desc limit 1
            """
        )[0];
        return new("Min sag", 0.5, Guid.Parse(row[1]), $"/min-sag/{row[0]}", "i.borger_da");
    }

    /// <summary>A word in 100,000 documents.</summary>
    public static PageTask Search(World world) =>
        List(world) with
        {
            Name = "Search in 100,000 documents",
            Goal = 1.0 / 3,
            Path = $"/soeg?q={Uri.EscapeDataString(Papers.Word)}",
            Listed = "soegeindeks",
        };
}

/// <summary>A page against Kestrel running the same SQL and writing the same bytes.</summary>
internal static class PageContest
{
    public static async Task<Result> Run(
        RunningProgram program,
        World world,
        PageTask task,
        Effort effort
    )
    {
        using var reader = await program.SignIn(task.Reader);
        Fetched page = null!;
        // Twice: the first time fills caches, and a page may differ the first time one opens it.
        await reader.Get(task.Path);
        var work = await program.Record(async () => page = await reader.Get(task.Path));
        if (page.Status != System.Net.HttpStatusCode.OK)
            throw new InvalidOperationException($"{task.Path} answered {page.Status}.");
        var limitTask = new LimitTask(world.Database, work, page.Bytes, task.Listed);
        if (task.Listed == "soegeindeks")
            limitTask = QueryOnly(limitTask);
        await using var limit = await LimitProcess.Start(limitTask);
        await SameBytes(task, page, limit);
        var contest = new Contest(
            task.Name,
            task.Goal,
            work.Sum(t => t.Statements.Count),
            program,
            Target.Page(program.Address, task.Path, reader.Cookies),
            Target.Page(limit.Address, "/", reader.Cookies)
        );
        return await contest.Run(effort);
    }

    /// <summary>Search is measured against the bare full-text query alone, without its page.</summary>
    private static LimitTask QueryOnly(LimitTask task)
    {
        var query = task
            .Work.SelectMany(t => t.Statements)
            .First(s => s.Sql.Contains(task.Listed, StringComparison.Ordinal));
        return task with { Work = [new Transaction(false, [query])], Page = "fundet"u8.ToArray() };
    }

    private static async Task SameBytes(PageTask task, Fetched page, LimitProcess limit)
    {
        if (task.Listed == "soegeindeks")
            return;
        using var client = new HttpClient();
        var bytes = await client.GetByteArrayAsync(limit.Address);
        if (!bytes.AsSpan().SequenceEqual(page.Bytes))
            throw new InvalidOperationException($"The limit of {task.Name} writes other bytes.");
    }
}
