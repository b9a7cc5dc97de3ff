using System.Globalization;
using Saglig.Adgang;

namespace Bench.Processes;

/// <summary>The program, whole and in a process of its own, on one database.</summary>
internal sealed class RunningProgram(Child child, Uri address, int door) : IAsyncDisposable
{
    private readonly HttpClient side = new() { BaseAddress = new($"http://127.0.0.1:{door}") };

    public Child Child => child;
    public Uri Address => address;

    /// <param name="database">Path of a SQLite file, or "Host=…".</param>
    /// <param name="before">Words to put before the command, such as those of strace.</param>
    public static async Task<RunningProgram> Start(
        string database,
        string data,
        IReadOnlyList<string>? before = null,
        IEnumerable<string>? more = null
    )
    {
        var (port, door) = (Child.FreePort(), Child.FreePort());
        var address = new Uri($"http://127.0.0.1:{port}");
        var words = Words(door, database, data, [$"--urls=http://127.0.0.1:{port}", .. more ?? []]);
        var program = new RunningProgram(Child.Start(words, before), address, door);
        await program.Child.Answers(new Uri(address, "/log-ind"));
        return program;
    }

    /// <summary>The command line of the program in a process of ours.</summary>
    public static string[] Words(
        int door,
        string database,
        string data,
        IEnumerable<string> more
    ) =>
        [
            "program",
            $"{door}",
            .. more,
            "--applicationName=Saglig",
            $"--contentRoot={Path.Combine(Folders.Root, "src", "Saglig")}",
            "--environment=Bench",
            $"--data={data}",
            $"--database={database}",
        ];

    /// <summary>Signs in as a persona of the demo world, by the page that a person uses, and answers the cookies.</summary>
    public async Task<Visitor> SignIn(Guid person)
    {
        var visitor = new Visitor(address);
        var page = await visitor.Get("/log-ind");
        var answer = await visitor.Post(
            "/log-ind",
            page.Token,
            new Dictionary<string, string> { ["person"] = $"{person}" }
        );
        if (!visitor.Cookies.Contains($"{Sessions.Cookie}="))
            throw new InvalidOperationException($"Could not sign in: {answer.Status}");
        return visitor;
    }

    public async Task<long> Allocated() =>
        long.Parse(await side.GetStringAsync("/allocated"), CultureInfo.InvariantCulture);

    /// <summary>The statements that <paramref name="request"/> makes the program run.</summary>
    public async Task<List<Transaction>> Record(Func<Task> request)
    {
        await side.GetAsync("/record");
        await request();
        return (await side.GetFromJsonAsync<List<Transaction>>("/recorded"))!;
    }

    public async ValueTask DisposeAsync()
    {
        side.Dispose();
        await child.DisposeAsync();
    }
}
