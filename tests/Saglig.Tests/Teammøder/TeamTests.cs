using System.Net;
using Ret;
using Saglig.Fleksjobsager;
using Saglig.Tests.Testing;
using Links = Saglig.Teammøder.Links;

namespace Saglig.Tests.Teammøder;

public abstract class TeamTests(App app)
{
    [Fact, Trait("Krav", "S4-27")]
    public async Task The_citizen_is_called_by_letter_and_reads_of_meeting_and_companion()
    {
        var sag = await app.NyPensionssag();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Invite(sag.Nummer));

        var sent = await mette.Submit(
            page,
            new
            {
                Dag = app.Clock.Today().AddDays(2),
                Klokken = "10.30",
                Sted = "Rådhuset",
                Spørgsmål = "Kan arbejdsevnen udvikles?",
            }
        );

        Assert.Contains("borgeren er indkaldt", sent.Text);
        Assert.Contains("rehabiliteringsteamet", (await app.Breve(sag))[0].Titel);
        using var ali = await app.Browse(app.Cast.Ali);
        Assert.Contains(
            "kan tage en bisidder med",
            (await ali.Get(Saglig.MinSag.Links.Sag(sag.Nummer))).Text
        );
        Assert.Contains(sag.Nummer, (await mette.Get(Links.Dagsordener)).Text);
    }

    [Fact, Trait("Krav", "S2-22"), Trait("Afvist", "S2-22")]
    public async Task The_agenda_leaves_out_what_a_disqualified_colleague_may_not_open()
    {
        var (kept, hidden) = (await app.NyPensionssag(), await app.NyPensionssag());
        Assert.Empty(await app.Indkald(kept));
        Assert.Empty(await app.Indkald(hidden));
        await app.ErklærInhabil(hidden, app.Cast.Bo);
        using var bo = await app.Browse(app.Cast.Bo);
        using var mette = await app.Browse(app.Cast.Mette);

        var agenda = (await bo.Get(Links.Dagsordener)).Text;

        Assert.Contains(kept.Nummer, agenda);
        Assert.DoesNotContain(hidden.Nummer, agenda, StringComparison.Ordinal);
        Assert.Contains(hidden.Nummer, (await mette.Get(Links.Dagsordener)).Text);
    }

    [Fact, Trait("Krav", "S3-1")]
    public async Task The_recommendation_becomes_a_paper_and_reaches_the_decision()
    {
        var sag = await app.NyPensionssag();
        Assert.Empty(await app.Indkald(sag));
        app.Clock.Advance(TimeSpan.FromDays(2));
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Hold(sag.Nummer, 1));

        var held = await mette.Submit(
            page,
            new Dictionary<string, string>
            {
                ["Medlemmer[0].Navn"] = "Bo",
                ["Medlemmer[0].Mødte"] = "true",
                ["BorgerenMødte"] = "true",
                ["SagsbehandlerenMødte"] = "true",
                ["Resultat"] = "for",
                ["Tekst"] = "Arbejdsevnen kan ikke udvikles.",
            }
        );

        Assert.Contains("Mødet er skrevet ned.", held.Text);
        var given = (await app.Pension(sag)).Forelæggelse.Teamindstilling!;
        Assert.True(given.ForBorgeren);
        Assert.Equal(app.Clock.Today(), given.Dag);
        Assert.Equal("Bo", (await app.Teampunkter(sag))[0].Referat!.Medlemmer.Single().Navn);
        Assert.Contains(
            await app.Indførsler(sag),
            e => $"{sag.Nummer}-{e.DokumentNr}" == given.Dokument
        );
    }

    [Fact]
    public async Task In_a_fleksjob_case_the_meeting_feeds_the_regime()
    {
        var sag = await app.NewSag();
        await app.Indkald(sag);
        app.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Empty(await app.HoldMøde(sag, forBorgeren: false));

        var facts = await app.As<FleksjobSql, Fleksjobsag>(app.Cast.Mette, sql => sql.For(sag));

        Assert.False(facts.Teamindstilling!.ForBorgeren);
    }

    [Fact]
    public async Task A_renewed_hearing_is_known_from_the_case_and_lets_the_municipality_deviate()
    {
        var sag = await app.NyPensionssag();
        await app.Indkald(sag);
        app.Clock.Advance(TimeSpan.FromDays(2));
        await app.HoldMøde(sag, forBorgeren: false);
        Assert.Null((await app.Pension(sag)).Forelæggelse.Teamindstilling!.ForelagtIgen);

        Assert.Empty(await app.Indkald(sag, "Der er kommet en ny attest."));
        app.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Empty(await app.HoldMøde(sag, nr: 2, forBorgeren: false));

        Assert.True((await app.Teampunkter(sag))[1].Igen);
        Assert.Equal(
            app.Clock.Today(),
            (await app.Pension(sag)).Forelæggelse.Teamindstilling!.ForelagtIgen
        );
    }

    [Fact]
    public async Task A_meeting_without_a_recommendation_counts_for_nothing()
    {
        var sag = await app.NyPensionssag();
        await app.Indkald(sag);
        app.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Empty(await app.HoldMøde(sag, forBorgeren: null));
        Assert.Null((await app.Pension(sag)).Forelæggelse.Teamindstilling);
        Assert.Empty(await app.Indkald(sag));
    }

    [Fact]
    public async Task A_case_stands_on_one_agenda_at_a_time_and_is_written_down_once()
    {
        var sag = await app.NyPensionssag();
        Assert.Contains("findes ikke", (await app.HoldMøde(sag))[0]);
        await app.Indkald(sag);
        Assert.Contains("allerede på dagsordenen", (await app.Indkald(sag))[0]);
        app.Clock.Advance(TimeSpan.FromDays(2));
        await app.HoldMøde(sag);
        Assert.Contains("allerede skrevet ned", (await app.HoldMøde(sag, forBorgeren: false))[0]);
        Assert.True((await app.Pension(sag)).Forelæggelse.Teamindstilling!.ForBorgeren);
    }

    [Fact]
    public async Task A_meeting_cannot_be_written_down_before_it_is_held_or_called_for_yesterday()
    {
        var sag = await app.NyPensionssag();
        using var mette = await app.Browse(app.Cast.Mette);
        var late = await mette.Submit(
            await mette.Get(Links.Invite(sag.Nummer)),
            new
            {
                Dag = app.Clock.Today(),
                Klokken = "25.00",
                Spørgsmål = "Kan arbejdsevnen udvikles?",
            }
        );
        Assert.Contains("Vælg en dag efter i dag", late.Text);
        Assert.Contains("Skriv klokken som 10.30.", late.Text);
        Assert.Contains("Kan arbejdsevnen udvikles?", late.Text);
        await app.Indkald(sag);

        var early = await mette.Submit(
            await mette.Get(Links.Hold(sag.Nummer, 1)),
            new { Resultat = "for", Tekst = "Enige." }
        );

        Assert.Contains("Mødet er først den", early.Text);
        Assert.Null((await app.Teampunkter(sag))[0].Referat);
        Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(Links.Hold(sag.Nummer, 2))).Status);
    }
}

public sealed class TeamOnSqlite(SqliteApp app) : TeamTests(app), IClassFixture<SqliteApp>;

public sealed class TeamOnPostgres(PostgresApp app) : TeamTests(app), IClassFixture<PostgresApp>;
