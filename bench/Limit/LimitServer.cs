using System.Text.Json;
using Bench.Processes;

namespace Bench.Limit;

/// <summary>What the limit does for one kind of request.</summary>
/// <param name="Work">The transactions to run, in order.</param>
/// <param name="Page">The bytes to answer with; empty for a redirect.</param>
/// <param name="Listed">Text in the query whose rows the page lists.</param>
internal sealed record LimitTask(
    string Database,
    List<Transaction> Work,
    byte[] Page,
    string Listed
)
{
    /// <summary>The case on which writes were recorded, and the cases to write on instead.</summary>
    public string? Recorded { get; init; }
    public List<string> Cases { get; init; } = [];
}

/// <summary>The bare limit: Kestrel, the same SQL, the same durable writes, the same bytes, and nothing else.</summary>
internal static class LimitServer
{
    /// <param name="args">The port, and a file with the <see cref="LimitTask"/>.</param>
    public static async Task<int> Run(string[] args)
    {
        Parent.EndWithParent();
        var task = JsonSerializer.Deserialize<LimitTask>(await File.ReadAllBytesAsync(args[1]))!;
        IBareDatabase database = task.Database.Contains("Host=", StringComparison.Ordinal)
            ? new BarePostgres(task.Database)
            : new BareSqlite(task.Database);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{args[0]}");
        builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        var answer = new LimitAnswer(task, database);
        app.Run(answer.Serve);
        await app.RunAsync();
        return 0;
    }
}

/// <summary>Serves one kind of request.</summary>
internal sealed class LimitAnswer(LimitTask task, IBareDatabase database)
{
    private Template? template;

    public async Task Serve(HttpContext http)
    {
        if (HttpMethods.IsPost(http.Request.Method))
            await http.Request.BodyReader.CopyToAsync(Stream.Null);
        var fresh = new Fresh(task.Recorded, Case(http.Request.Path));
        List<string?[]> listed = [];
        foreach (var transaction in task.Work)
        {
            if (transaction.Write)
            {
                await database.Write(transaction, fresh);
                continue;
            }
            var rows = database.Read(transaction);
            for (var i = 0; i < rows.Count; i++)
                if (transaction.Statements[i].Sql.Contains(task.Listed, StringComparison.Ordinal))
                    listed = rows[i];
        }
        await Answer(http.Response, listed);
    }

    private string? Case(PathString path) =>
        task.Cases.Count == 0 ? task.Recorded : task.Cases[int.Parse(path.Value![1..])];

    private async Task Answer(HttpResponse response, List<string?[]> rows)
    {
        if (task.Page.Length == 0)
        {
            response.StatusCode = 302;
            response.Headers.Location = "/";
            return;
        }
        response.ContentType = "text/html; charset=utf-8";
        (template ??= Template.Learn(task.Page, rows)).Write(response.BodyWriter, rows);
        await response.BodyWriter.FlushAsync();
    }
}
