using Ret;
using Saglig.Oplysninger;
using Saglig.Oplysninger.Planlinjer;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Oplysninger.Links;

namespace Saglig.Tests.Oplysninger.Planlinjer;

public abstract class EditTests(App app)
{
    [Fact, Trait("Krav", "S1-3")]
    public async Task A_line_is_kept_with_purpose_and_deadline_and_journalised()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        await mette.Submit(await mette.Get(Links.NewPlanlinje(sag.Nummer)), Payslips(app));

        var line = Assert.Single(await Plan(sag));
        Assert.Equal(
            (Planansvar.Borgeren, "Lønsedler", "At se lønnen", app.Clock.Today().AddDays(14)),
            (line.Linje.Ansvar, line.Linje.Hvad, line.Linje.Formål, line.Linje.Frist)
        );
        Assert.Equal("I oplysningsplanen: Lønsedler", (await app.Entries(sag))[0].Titel);
    }

    [Fact, Trait("Krav", "S1-3")]
    public async Task Each_thing_that_is_missing_has_its_own_sentence()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(await mette.Get(Links.NewPlanlinje(sag.Nummer)));

        Assert.Contains("Skriv, hvad der mangler.", answer.ErrorFor("Hvad"));
        Assert.Contains("Skriv, hvad det skal bruges til.", answer.ErrorFor("Formål"));
        Assert.Contains("Skriv en frist.", answer.ErrorFor("Frist"));
        Assert.Contains("Vælg, hvem der skal skaffe det.", answer.ErrorFor("Ansvar"));
        Assert.Empty(await Plan(sag));
    }

    [Fact, Trait("Krav", "S1-3")]
    public async Task A_change_keeps_both_wordings_in_the_journal()
    {
        var sag = await app.NewSag();
        var id = await app.TilføjPlanlinje(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        var form = await mette.Get(Links.Planlinje(sag.Nummer, id));
        await mette.Submit(form, new { Hvad = "Udtalelse fra speciallæge" });

        var entry = (await app.Entries(sag))[0];
        Assert.Contains("Før:\nUdtalelse fra egen læge", entry.Tekst);
        Assert.Contains("Nu:\nUdtalelse fra speciallæge", entry.Tekst);
    }

    [Fact, Trait("Krav", "S1-3")]
    public async Task A_save_that_comes_too_late_shows_both_texts()
    {
        var sag = await app.NewSag();
        var id = await app.TilføjPlanlinje(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);
        var mettes = await mette.Get(Links.Planlinje(sag.Nummer, id));
        var bos = await bo.Get(Links.Planlinje(sag.Nummer, id));
        await bo.Submit(bos, new { Formål = "Bos formål", Ansvar = Planansvar.Borgeren });

        var late = await mette.Submit(mettes, new { Formål = "Mettes formål" });

        Assert.Contains("Bo Bech har gemt en ny udgave", late.Text);
        Assert.Contains("Bos formål", late.Text);
        Assert.Equal("Mettes formål", late.Value("Formål"));
        Assert.Equal("Bos formål", Assert.Single(await Plan(sag)).Linje.Formål);
    }

    [Theory, Trait("Afvist", "S1-11")]
    [InlineData("Tjek borgerens Facebook")]
    [InlineData("Google borgeren")]
    public async Task A_line_that_starts_a_web_search_is_refused_beside_its_field(string hvad)
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Submit(
            await mette.Get(Links.NewPlanlinje(sag.Nummer)),
            Payslips(app, hvad)
        );

        Assert.Contains("er en søgning på nettet", form.ErrorFor("Hvad"));
        Assert.Contains("FOB 2011 15-1 og RTL kap. 3 a", form.ErrorFor("Hvad"));
        Assert.Equal(hvad, form.Value("Hvad"));
        Assert.Empty(await Plan(sag));
        Assert.IsType<PlanResult.WrongState>(
            await app.As<AddPlanlinje, PlanResult>(
                app.Cast.Mette,
                add =>
                    add.Run(
                        sag.Id,
                        new()
                        {
                            Ansvar = Planansvar.Myndigheden,
                            Hvad = "Arbejde",
                            Formål = hvad,
                        }
                    )
            )
        );
    }

    [Fact, Trait("Afvist", "S0-11"), Trait("Afvist", "S1-11")]
    public async Task A_line_cannot_be_changed_into_a_search_or_a_limit()
    {
        var sag = await app.NewSag();
        var id = await app.TilføjPlanlinje(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Planlinje(sag.Nummer, id));

        var answer = await mette.Submit(
            form,
            new
            {
                Hvad = "Søg på sociale medier",
                Formål = "Er borgeren aktiv mere end 20 minutter om dagen?",
            }
        );

        Assert.Contains("en søgning på nettet", answer.ErrorFor("Hvad"));
        Assert.Contains("skøn under regel", answer.ErrorFor("Formål"));
        Assert.Equal("Udtalelse fra egen læge", Assert.Single(await Plan(sag)).Linje.Hvad);
        Assert.IsType<PlanResult.WrongState>(
            await app.As<ChangePlanlinje, PlanResult>(
                app.Cast.Mette,
                change =>
                    change.Run(
                        sag.Id,
                        id,
                        new()
                        {
                            Ansvar = Planansvar.Myndigheden,
                            Hvad = "Google borgeren",
                            Formål = "",
                        },
                        1
                    )
            )
        );
    }

    private static object Payslips(App app, string hvad = "Lønsedler") =>
        new
        {
            Ansvar = Planansvar.Borgeren,
            Hvad = hvad,
            Formål = "At se lønnen",
            Frist = app.Clock.Today().AddDays(14),
        };

    private Task<IReadOnlyList<PlanRow>> Plan(Sag sag) =>
        app.As<PlanSql, IReadOnlyList<PlanRow>>(app.Cast.Mette, sql => sql.Rows(sag.Id));
}

public sealed class EditOnSqlite(SqliteApp app) : EditTests(app), IClassFixture<SqliteApp>;

public sealed class EditOnPostgres(PostgresApp app) : EditTests(app), IClassFixture<PostgresApp>;
