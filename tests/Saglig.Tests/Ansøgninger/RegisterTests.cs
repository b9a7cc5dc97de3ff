using Ret;
using Saglig.Ansøgninger;
using Saglig.Post;
using Saglig.Tests.Testing;
using Links = Saglig.Ansøgninger.Links;

namespace Saglig.Tests.Ansøgninger;

public abstract class RegisterTests(App app)
{
    [Fact, Trait("Krav", "S3-15")]
    public async Task The_clock_starts_at_receipt_and_the_page_tells_age_and_deadline()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag, new DateOnly(2025, 12, 1));
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Show(sag.Nummer));

        Assert.All(
            ["101 dage", "over 12 uger", "Fristen var den 23. februar 2026"],
            word => Assert.Contains(word, page.Text)
        );
    }

    [Fact, Trait("Krav", "S3-15")]
    public async Task An_oral_application_becomes_a_note_and_starts_the_clock()
    {
        var sag = await app.NewSag();

        await app.ModtagPapir(
            sag,
            p => p with { Kanal = Kanal.Mundtligt, Ydelse = "fleksjob", Tekst = "Jeg søger." }
        );

        var note = Assert.Single(await app.Journal(sag), e => e.Type == "papir-modtaget");
        Assert.Equal("Notat", note.Art);
        Assert.Equal(app.Clock.Today(), (await app.Ansøgning(sag))!.Modtaget);
    }

    [Fact, Trait("Krav", "S3-15")]
    public async Task Any_received_paper_can_be_marked_as_an_application()
    {
        var sag = await app.NewSag();
        await app.ModtagPapir(sag, p => p with { Modtaget = new(2026, 3, 2) });
        using var mette = await app.Browse(app.Cast.Mette);

        await mette.Submit(
            await mette.Get(Links.Register(sag.Nummer, 1)),
            new { Ydelse = "fleksjob" }
        );

        Assert.Equal(new DateOnly(2026, 3, 2), (await app.Ansøgning(sag))!.Modtaget);
    }

    [Fact, Trait("Afvist", "S3-15")]
    public async Task A_second_application_does_not_restart_the_clock()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag, new DateOnly(2026, 3, 2));

        var second = await app.ModtagAnsøgning(sag);

        Assert.IsType<RegistrerAnsøgningResult.AlleredeÅben>(second.Ansøgning);
        Assert.Equal(new DateOnly(2026, 3, 2), (await app.Ansøgning(sag))!.Modtaget);
    }

    [Fact, Trait("Krav", "S3-15")]
    public async Task The_leader_can_list_the_open_ones_by_age()
    {
        var (old, young) = (await app.NewSag(), await app.NewSag());
        await app.ModtagAnsøgning(old, new DateOnly(2023, 9, 1));
        await app.ModtagAnsøgning(young);

        var list = await app.As<AnsøgningSql, List<ÅbenAnsøgning>>(
            app.Cast.Karen,
            sql => sql.Åbne(app.Clock.Today().AddYears(-1), app.Cast.Team3)
        );

        Assert.Contains(
            list,
            a => a.Sag == old.Id && a.Fakta.Alder(app.Clock.Today()) == Ansøgningsalder.OverToÅr
        );
        Assert.DoesNotContain(list, a => a.Sag == young.Id);
    }

    [Fact, Trait("Afvist", "S2-22")]
    public async Task A_caseworker_of_another_unit_is_asked_for_a_reason()
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);

        foreach (
            var path in new[]
            {
                Links.Show(sag.Nummer),
                Links.Withdraw(sag.Nummer),
                Links.Death(sag.Nummer),
                Links.Transfer(sag.Nummer),
                Links.Fristbrev(sag.Nummer),
                Links.Register(sag.Nummer),
            }
        )
            Assert.Equal("Begrund, at du vil se sagen", (await peter.Get(path)).Heading);
    }
}

public sealed class RegisterOnSqlite(SqliteApp app) : RegisterTests(app), IClassFixture<SqliteApp>;

public sealed class RegisterOnPostgres(PostgresApp app)
    : RegisterTests(app),
        IClassFixture<PostgresApp>;
