using Microsoft.Extensions.DependencyInjection;
using Saglig.Jobs;
using Saglig.Sikkerhed;
using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Jobs;

/// <summary>No job stops the others, and what is given up is seen by a person.</summary>
public abstract class WorkerTests(WorkerApp app)
{
    [Fact]
    public async Task A_job_that_nobody_can_do_is_given_up_with_a_reason_and_the_others_are_done()
    {
        await Queue("findes-ikke", "virker");

        await app.RunJobs();

        Assert.Equal(("opgivet", 1), await Status("findes-ikke"));
        Assert.Equal(("udfoert", 0), await Status("virker"));
        using var sofie = await app.Browse(app.Cast.Sofie);
        var page = await sofie.Get(Links.Opgaver);
        Assert.Contains("Programmet kender ikke opgaver af typen findes-ikke.", page.Text);
    }

    [Fact]
    public async Task A_bug_in_one_handler_neither_stops_the_others_nor_shows_anyones_data()
    {
        await Queue("fejler", "virker");

        await app.RunJobs();

        Assert.Equal(("venter", 1), await Status("fejler"));
        Assert.Equal(("udfoert", 0), await Status("virker"));
        for (var i = 0; i < 10; i++)
        {
            app.Clock.Advance(TimeSpan.FromHours(10));
            await app.RunJobs();
        }
        Assert.Equal(("opgivet", 10), await Status("fejler"));
        using var sofie = await app.Browse(app.Cast.Sofie);
        var page = await sofie.Get(Links.Opgaver);
        Assert.Contains("Uventet fejl (InvalidOperationException). Se loggen.", page.Text);
        Assert.DoesNotContain(Broken.Secret, page.Text);
    }

    [Fact]
    public async Task A_given_up_job_is_tried_again_when_a_person_says_so_and_only_once()
    {
        await Queue("findes-ikke");
        await app.RunJobs();
        using var sofie = await app.Browse(app.Cast.Sofie);
        var page = await sofie.Get(Links.Opgaver);

        var first = await sofie.Submit(page);
        var again = await sofie.Submit(page);

        Assert.Contains("Opgaven prøves igen om lidt.", first.Text);
        Assert.Contains("Opgaven er ikke opgivet længere.", again.Text);
        Assert.Equal(("venter", 0), await Status("findes-ikke"));
    }

    [Fact]
    public async Task Only_the_security_officer_sees_them()
    {
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await mette.Get(Links.Opgaver)).Status);
    }

    /// <summary>Without the jobs of other tests of the class.</summary>
    private Task Queue(params string[] types) =>
        app.As<IServiceProvider>(
            SystemActor.Instance,
            services =>
                services
                    .GetRequiredService<Db>()
                    .Write(async () =>
                    {
                        await services.GetRequiredService<Db>().Execute("delete from job", null);
                        foreach (var type in types)
                            await services
                                .GetRequiredService<JobSql>()
                                .Add(new Job(type, type, "{}"));
                    })
        );

    private Task<(string, int)> Status(string type) =>
        app.As<Db, (string, int)>(
            SystemActor.Instance,
            db =>
                db.Get(
                    "select status, forsoeg from job where type = @type",
                    new { type },
                    row => (row.Text("status"), row.Int("forsoeg"))
                )
        );
}

/// <summary>The program with two handlers more: one that works and one with a bug.</summary>
public abstract class WorkerApp(Engine engine) : App(engine)
{
    protected override void Configure(IServiceCollection services)
    {
        services.AddScoped<IJobHandler, Broken>();
        services.AddScoped<IJobHandler, Sound>();
    }
}

internal sealed class Broken : IJobHandler
{
    public const string Secret = "010190-1234";
    public string Type => "fejler";

    public Task Run(Job job, CancellationToken ct) => throw new InvalidOperationException(Secret);
}

internal sealed class Sound : IJobHandler
{
    public string Type => "virker";

    public Task Run(Job job, CancellationToken ct) => Task.CompletedTask;
}

public sealed class WorkerSqliteApp() : WorkerApp(Engine.Sqlite);

public sealed class WorkerPostgresApp() : WorkerApp(Engine.Postgres);

public sealed class WorkerOnSqlite(WorkerSqliteApp app)
    : WorkerTests(app),
        IClassFixture<WorkerSqliteApp>;

public sealed class WorkerOnPostgres(WorkerPostgresApp app)
    : WorkerTests(app),
        IClassFixture<WorkerPostgresApp>;
