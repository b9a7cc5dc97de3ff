using Saglig.Adgang;
using Saglig.Tests.Testing;
using Links = Saglig.Sikkerhed.Links;

namespace Saglig.Tests.Sikkerhed;

public abstract class WhoLookedTests(App app)
{
    [Fact, Trait("Krav", "S2-22")]
    public async Task Staff_see_names_and_purposes_but_not_the_stated_reason()
    {
        var sag = await app.NewSag();
        await app.As<StateReason, IReadOnlyList<string>>(
            app.Cast.Peter,
            state =>
                state.Run(app.Cast.Peter, sag.Nummer, ReasonPurpose.Vikar, "Hemmelig begrundelse.")
        );
        using var peter = await app.Browse(app.Cast.Peter);
        await peter.Get(Saglig.Sager.Links.Sag(sag.Nummer));
        using var ali = await app.Browse(app.Cast.Ali);
        await ali.Get($"/min-sag/{sag.Nummer}");
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.WhoLooked(sag.Nummer));

        Assert.Contains("Peter Friis", page.Text);
        Assert.Contains("Angivet grund uden for enheden", page.Text);
        Assert.Contains("Borgeren så sin egen sag", page.Text);
        Assert.DoesNotContain("Hemmelig", page.Text);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task Another_unit_is_asked_for_a_reason()
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);

        Assert.Equal(
            "Begrund, at du vil se sagen",
            (await peter.Get(Links.WhoLooked(sag.Nummer))).Heading
        );
    }
}

public sealed class WhoLookedOnSqlite(SqliteApp app)
    : WhoLookedTests(app),
        IClassFixture<SqliteApp>;

public sealed class WhoLookedOnPostgres(PostgresApp app)
    : WhoLookedTests(app),
        IClassFixture<PostgresApp>;
