using System.Net;
using Ret;
using Saglig.Oplysninger;
using Saglig.Tests.Testing;
using Links = Saglig.Oplysninger.Links;

namespace Saglig.Tests.Oplysninger.Aktiviteter;

/// <summary>An activity is written down in its extent and nothing else, and the three questions can be answered (S0-12, S0-13).</summary>
public abstract class WriteTests(App app)
{
    private static object Columns => With("2 timer om ugen");

    private static object With(string amount) =>
        new
        {
            Art = "Avisindlæg",
            Niveau = "Borger",
            Metode = "EgenOplysning",
            Mængde = amount,
            Periode = "januar til marts 2026",
            DirekteBetydning = "Det viser, hvor længe borgeren kan sidde ved et tastatur.",
            Retning = "Neutral",
            EgetSpørgsmål = "Hvad kan borgeren klare?",
            Værdi = "Nogen",
            VærdiFordi = "Borgeren har selv talt timerne.",
        };

    [Fact, Trait("Krav", "S0-12"), Trait("Krav", "S1-18")]
    public async Task Title_and_text_come_from_the_extent_alone()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.NewAktivitet(sag.Nummer));
        Assert.Null(form.Html.GetElementById("Viser"));
        Assert.Null(form.Html.GetElementById("Titel"));

        var page = await mette.Submit(form, Columns);

        Assert.Contains("Gemt.", page.Text);
        var fakta = Assert.Single(await app.Oplysningerne(sag));
        Assert.Equal("Aktivitet: klummer og indlæg i en avis", fakta.Titel);
        Assert.Equal(Kategori.FrivilligEllerOffentlig, fakta.Kategori);
        Assert.Equal(Bevisværdi.Nogen, fakta.Bevisværdi);
    }

    [Theory, Trait("Afvist", "S0-12")]
    [InlineData("2 timer om ugen, hvor hun skriver, at kommunen svigter")]
    [InlineData("4 timer om ugen for Socialdemokratiet")]
    [InlineData("\"Vi finder os ikke i mere\", en gang om ugen")]
    public async Task Content_is_stopped_and_a_false_hit_is_confirmed_in_writing(string amount)
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Submit(
            await mette.Get(Links.NewAktivitet(sag.Nummer)),
            With(amount)
        );

        Assert.Contains("ud, eller skriv, hvorfor det ikke er indhold.", page.Text);
        Assert.Equal(amount, page.Value("Mængde"));

        page = await mette.Submit(page, new { IkkeIndholdFordi = "Ordene er navnet på en klub." });
        Assert.Contains("Gemt.", page.Text);
        Assert.Contains("Ordene er navnet på en klub.", (await app.Entries(sag))[0].Tekst);
    }

    [Fact, Trait("Afvist", "S0-12"), Trait("Afvist", "S0-13")]
    public async Task Without_direct_relevance_or_a_measure_nothing_is_saved()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.NewAktivitet(sag.Nummer)),
            new
            {
                Art = "Forening",
                Niveau = "Borger",
                DirekteBetydning = "",
            }
        );

        Assert.Contains("direkte betydning", page.ErrorFor("DirekteBetydning"));
        Assert.Contains("Ikke målt er også et svar", page.ErrorFor("Metode"));
        Assert.Contains("Vurdér, hvor meget", page.ErrorFor("Værdi"));
        Assert.Empty(await app.Oplysningerne(sag));
    }

    [Fact, Trait("Afvist", "S0-12")]
    public async Task The_general_page_does_not_take_an_activity()
    {
        var sag = await app.NewSag();
        var en = OplysningPlays.En(app);

        var result = await app.As<WriteOplysning, WriteResult>(
            app.Cast.Mette,
            write =>
                write.Run(
                    sag.Id,
                    en with
                    {
                        Fakta = en.Fakta with { Kategori = Kategori.FrivilligEllerOffentlig },
                    }
                )
        );

        Assert.Contains("Ny aktivitet", Assert.IsType<WriteResult.Refused>(result).Sentence);
        Assert.Empty(await app.Oplysningerne(sag));
    }

    [Fact, Trait("Afvist", "S0-12")]
    public async Task Text_that_is_forced_past_the_page_is_thrown_away_by_the_act()
    {
        var sag = await app.NewSag();
        var id = await app.SkrivAktivitet(sag);
        var kept = await app.As<OplysningSql, Oplysning?>(
            app.Cast.Mette,
            sql => sql.Find(sag.Id, id)
        );

        await app.As<WriteOplysning, WriteResult>(
            app.Cast.Mette,
            write =>
                write.Run(
                    sag.Id,
                    kept! with
                    {
                        Viser = "Hun er imod reformen.",
                        Fakta = kept.Fakta with { Titel = "Mod reformen" },
                    }
                )
        );

        var after = await app.As<OplysningSql, Oplysning?>(
            app.Cast.Mette,
            sql => sql.Find(sag.Id, id)
        );
        Assert.DoesNotContain(
            "reformen",
            after!.Viser + after.Fakta.Titel,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            await app.Entries(sag),
            e => $"{e.Titel} {e.Tekst}".Contains("reformen", StringComparison.Ordinal)
        );
    }

    [Fact, Trait("Krav", "S0-13")]
    public async Task The_three_questions_are_answered_for_each_activity_and_not_measured_is_an_answer()
    {
        var sag = await app.NewSag();
        await app.SkrivAktivitet(sag);
        await app.PrøvAktivitet(
            sag,
            f =>
                f with
                {
                    Aktivitet = Aktivitetsart.SocialeMedier,
                    Metode = Målemetode.IkkeMålt,
                    Mængde = "",
                    Periode = "",
                }
        );
        await app.PrøvAktivitet(
            sag,
            f => f with { Aktivitet = Aktivitetsart.Offentlig, Metode = Målemetode.Anslået }
        );
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Aktiviteter(sag.Nummer));

        Assert.Equal(
            ["Aktivitet på sociale medier", "Klummer og indlæg i en avis", "Offentlig optræden"],
            page.Html.QuerySelectorAll("main section > h2")
                .Select(h => h.TextContent.Trim())
                .Order(StringComparer.Ordinal)
        );
        Assert.Contains("Kilden er borgeren", page.Text);
        Assert.Contains("To timer om ugen", page.Text);
        Assert.Contains("ikke målt", page.Text);
        Assert.Contains("anslået", page.Text);
        Assert.Contains("nogen: Borgeren har selv talt timerne.", page.Text);
    }

    [Fact, Trait("Krav", "S0-13")]
    public async Task The_page_for_a_politician_says_nothing_of_whose_case_it_is()
    {
        var sag = await app.NewSag();
        await app.PrøvAktivitet(
            sag,
            f =>
                f with
                {
                    DirekteBetydning =
                        $"Ali Hassans ryg, 010190-1234, sag {sag.Nummer}: Hassan kan sidde i en time.",
                }
        );
        await app.PrøvAktivitet(
            sag,
            f => f with { Aktivitet = Aktivitetsart.Politik, Særlig = Særlig.Politik }
        );
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);

        var page = await mette.Get(Links.AktiviteterUdenNavn(sag.Nummer));

        Assert.Contains("kan sidde i en time", page.Text);
        Assert.DoesNotContain("borgeren borgeren", page.Text, StringComparison.Ordinal);
        foreach (var secret in new[] { "Ali", "Hassan", "010190", sag.Nummer, "olitisk" })
            Assert.DoesNotContain(secret, page.Text + page.Html.Title, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await bo.Get(Links.AktiviteterUdenNavn(sag.Nummer))).Status
        );
    }

    [Fact]
    public async Task Two_who_save_at_once_see_both_texts()
    {
        var sag = await app.NewSag();
        var id = await app.SkrivAktivitet(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        using var karen = await app.Browse(app.Cast.Karen);
        var first = await mette.Get(Links.Aktivitet(sag.Nummer, id.Value));
        var second = await karen.Get(Links.Aktivitet(sag.Nummer, id.Value));
        await mette.Submit(first, new { Mængde = "3 timer om ugen" });

        var page = await karen.Submit(second, new { Mængde = "4 timer om ugen" });

        Assert.Contains("3 timer om ugen", page.Text);
        Assert.Equal("4 timer om ugen", page.Value("Mængde"));
        Assert.Equal("3 timer om ugen", (await app.Oplysningerne(sag))[0].Mængde);
    }

    [Fact]
    public async Task Another_cases_activity_is_not_found_and_the_general_page_sends_on()
    {
        var sag = await app.NewSag();
        var id = await app.SkrivAktivitet(sag);
        var other = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await mette.Get(Links.Aktivitet(other.Nummer, id.Value))).Status
        );
        Assert.Equal(
            Links.Aktivitet(sag.Nummer, id.Value),
            (await mette.Get(Links.Edit(sag.Nummer, id.Value)))
                .Answer
                .RequestMessage!
                .RequestUri!
                .AbsolutePath
        );
    }
}

public sealed class WriteOnSqlite(SqliteApp app) : WriteTests(app), IClassFixture<SqliteApp>;

public sealed class WriteOnPostgres(PostgresApp app) : WriteTests(app), IClassFixture<PostgresApp>;
