using Ret;
using Saglig.Afgørelser;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Saglig.Tilsidesættelser;
using Links = Saglig.Tilsidesættelser.Links;

namespace Saglig.Tests.Tilsidesættelser;

/// <summary>A leader sets aside what stops the case, and nothing else.</summary>
public abstract class SetAsideTests(App app)
{
    [Theory, Trait("Afvist", "S3-15")]
    [InlineData("ansoegning-afslutning")]
    [InlineData("ansoegning-begrundet")]
    public async Task An_application_gets_no_fifth_end(string rule)
    {
        var sag = await app.NewSag();

        Assert.Contains("kan ikke sættes til side", await Refused(sag, rule));
        Assert.Contains("kan ikke sættes til side", await NotAsked(sag, rule));
    }

    [Fact]
    public async Task A_rule_that_only_warns_leaves_nothing_to_set_aside()
    {
        var sag = await app.NewSag();

        Assert.Contains("advarer kun", await Refused(sag, "maengde-ikke-kendsgerning"));
        Assert.Contains("advarer kun", await NotAsked(sag, "maengde-ikke-kendsgerning"));
    }

    [Fact]
    public async Task A_rule_that_does_not_exist_is_not_set_aside()
    {
        var sag = await app.NewSag();

        Assert.Equal("Vælg en regel på listen.", await Refused(sag, "findes-ikke"));
        Assert.Equal("Vælg en regel på listen.", await NotAsked(sag, "findes-ikke"));
    }

    [Fact]
    public async Task A_rule_that_stops_nothing_now_is_not_set_aside_until_it_does()
    {
        var sag = await app.NewSag();
        await app.GemUdkast(sag, Udfald.FormeltAfslag);
        Assert.Contains((await Tried(sag)), p => p is { Kode: "begrundelse", Svar: Opfyldt });

        Assert.Contains("stopper ikke sagen nu", await Refused(sag, "begrundelse"));

        await app.As<SaveUdkast, SaveUdkastResult>(
            app.Cast.Mette,
            save => save.Run(sag.Id, new Udkast { Udfald = Udfald.FormeltAfslag, Version = 1 })
        );
        Assert.IsType<SetAsideResult.Gjort>(await SetAside(sag, "begrundelse"));
    }

    [Fact]
    public async Task A_rule_is_set_aside_once()
    {
        var sag = await app.NewSag();
        Assert.IsType<SetAsideResult.Gjort>(await SetAside(sag, "borgeren-er-hovedkilden"));

        Assert.Equal(
            "Reglen er allerede sat til side i sagen.",
            await Refused(sag, "borgeren-er-hovedkilden")
        );
        Assert.Contains("stopper ikke", await NotAsked(sag, "borgeren-er-hovedkilden"));
    }

    [Fact]
    public async Task What_stops_a_trainee_can_be_set_aside_by_the_leader()
    {
        var sag = await app.NewSag(app.Cast.Jonas);
        await app.GemUdkast(sag, Udfald.FuldBevilling, app.Cast.Jonas);

        Assert.IsType<SetAsideResult.Gjort>(await SetAside(sag, "mentor-godkender"));
    }

    [Fact]
    public async Task What_stops_a_request_can_be_set_aside_before_it_is_made()
    {
        var sag = await app.NewSag();

        Assert.IsType<SetAsideResult.Gjort>(await SetAside(sag, "ikke-to-gange"));
    }

    [Fact]
    public async Task The_page_offers_what_stops_the_case_and_nothing_else()
    {
        var sag = await app.NewSag();
        await app.GemUdkast(sag, Udfald.FormeltAfslag);
        using var karen = await app.Browse(app.Cast.Karen);

        var offered = (await karen.Get(Links.List(sag.Nummer)))
            .Html.QuerySelectorAll("#Kode option")
            .Select(o => o.GetAttribute("value"))
            .ToHashSet();

        Assert.Contains("borgeren-er-hovedkilden", offered);
        Assert.Contains("hoeringsbrev-frist", offered);
        Assert.DoesNotContain("begrundelse", offered);
        Assert.DoesNotContain("underskrift", offered);
        Assert.DoesNotContain("ansoegning-afslutning", offered);
    }

    [Fact]
    public async Task A_leader_who_has_been_asked_finds_the_rule_chosen()
    {
        var sag = await app.NewSag();
        await app.As<AskLeader, SetAsideResult>(
            app.Cast.Mette,
            ask => ask.Run(sag.Id, "borgeren-er-hovedkilden", "Borgeren er indlagt.")
        );
        using var karen = await app.Browse(app.Cast.Karen);
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(
            "borgeren-er-hovedkilden",
            (await karen.Get(Links.List(sag.Nummer))).Value("Kode")
        );
        Assert.Equal("", (await mette.Get(Links.List(sag.Nummer))).Value("Kode"));
    }

    private Task<IReadOnlyList<Prøvelse>> Tried(Sag sag) =>
        app.As<LoadAfgørelsesfakta, IReadOnlyList<Prøvelse>>(
            app.Cast.Mette,
            async load => Afgørelsesprøvelse.Prøv(await load.For(sag))
        );

    private Task<SetAsideResult> SetAside(Sag sag, string rule) =>
        app.As<SetAsideRule, SetAsideResult>(
            app.Cast.Karen,
            set => set.Run(sag.Id, rule, "FVL § 19", "Sagen kan ikke vente.")
        );

    private async Task<string> Refused(Sag sag, string rule) =>
        Assert.IsType<SetAsideResult.Mangler>(await SetAside(sag, rule)).Hvad;

    private async Task<string> NotAsked(Sag sag, string rule) =>
        Assert
            .IsType<SetAsideResult.Mangler>(
                await app.As<AskLeader, SetAsideResult>(
                    app.Cast.Mette,
                    ask => ask.Run(sag.Id, rule, "Sagen kan ikke vente.")
                )
            )
            .Hvad;
}

public sealed class SetAsideOnSqlite(SqliteApp app) : SetAsideTests(app), IClassFixture<SqliteApp>;

public sealed class SetAsideOnPostgres(PostgresApp app)
    : SetAsideTests(app),
        IClassFixture<PostgresApp>;
