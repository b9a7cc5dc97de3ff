using Saglig.Tests.Testing;
using Links = Saglig.Statistik.Links;

namespace Saglig.Tests.Statistik;

/// <summary>A unit that stands out is asked about to its leader, without a name and without a place in a row (S1-22).</summary>
public abstract class QuestionTests(App app)
{
    [Fact, Trait("Krav", "S1-22"), Trait("Afvist", "S1-22")]
    public async Task The_leader_is_asked_with_two_numbers_once_they_are_big_enough()
    {
        for (var i = 0; i < 12; i++)
            await app.NewSag(handler: app.Cast.Peter);
        for (var i = 0; i < 5; i++)
            await app.SlåOp(await app.NewSag());
        for (var i = 0; i < 4; i++)
            await app.SlåOp(await app.NewSag(handler: app.Cast.Peter));
        using var karen = await app.Browse(app.Cast.Karen);
        Assert.DoesNotContain("Et spørgsmål til dig", (await karen.Get(Links.Index)).Text);

        await app.SlåOp(await app.NewSag(handler: app.Cast.Peter));

        var asked = (await karen.Get(Links.Index)).Text;
        Assert.Contains(
            "Hos jer er der slået op på nettet i 5 af 5 sager, og i resten af kommunen i 5 af 17.",
            asked
        );
        Assert.Contains("Hvad er grunden til, at det er anderledes hos jer?", asked);
        using var sanne = await app.Browse(await app.Sekretær());
        Assert.DoesNotContain("Et spørgsmål til dig", (await sanne.Get(Links.Index)).Text);
    }
}

public sealed class QuestionOnSqlite(SqliteApp app) : QuestionTests(app), IClassFixture<SqliteApp>;

public sealed class QuestionOnPostgres(PostgresApp app)
    : QuestionTests(app),
        IClassFixture<PostgresApp>;
