using Ret;
using Saglig.Oplysninger;
using Saglig.Oplysninger.Lægebestillinger;
using Saglig.Oplysninger.Lukninger;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Forside = Saglig.Overblik.Links;
using Links = Saglig.Oplysninger.Links;

namespace Saglig.Tests.Oplysninger.Lægebestillinger;

public abstract class RemindTests(App app)
{
    [Fact, Trait("Krav", "S1-3")]
    public async Task An_overdue_doctor_is_a_task_of_the_day_until_reminded()
    {
        var sag = await app.NewSag();
        var id = await app.BestilHosLæge(sag, Expected(-1));
        using var mette = await app.Browse(app.Cast.Mette);
        var day = await mette.Get(Forside.MinDag);
        Assert.Contains("Læger, der skal rykkes", day.Text);
        day.Link(Links.Bestilling(sag.Nummer, id));

        var page = await mette.Submit(await mette.Get(Links.Remind(sag.Nummer, id)));

        Assert.Contains("Rykker 1", page.Text);
        Assert.Equal("laege-rykket", (await app.Entries(sag))[0].Type);
        Assert.DoesNotContain(
            Links.Bestilling(sag.Nummer, id),
            (await mette.Get(Forside.MinDag)).Html.Body!.InnerHtml
        );
    }

    [Fact, Trait("Krav", "S1-3")]
    public async Task A_second_reminder_counts_on_and_another_way_is_proposed()
    {
        var sag = await app.NewSag();
        var id = await app.BestilHosLæge(sag);
        await Remind(sag, id);
        await Remind(sag, id);
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(2, (await app.Bestillingen(sag, id))!.Bestilling.Rykket.Count);
        Assert.Contains(
            "Overvej en anden vej",
            (await mette.Get(Links.Remind(sag.Nummer, id))).Text
        );
    }

    [Fact, Trait("Afvist", "S1-7")]
    public async Task A_reminder_asks_again_so_a_withdrawn_consent_stops_it()
    {
        var sag = await app.NewSag();
        var id = await app.BestilHosLæge(sag);
        await app.TrækSamtykke(sag, (await app.Bestillingen(sag, id))!.Samtykke!.Value);

        var answer = await Remind(sag, id);

        var tried = Assert.IsType<BestillingResult.NotYet>(answer).Prøvelser;
        Assert.Contains(tried, p => p is { Spærrer: true, Kode: "indhentning-grundlag" });
        Assert.Empty((await app.Bestillingen(sag, id))!.Bestilling.Rykket);
    }

    [Fact, Trait("Krav", "S1-3"), Trait("Krav", "S4-36")]
    public async Task The_answer_becomes_information_with_role_question_and_paper_and_ends_the_waiting()
    {
        var sag = await app.NewSag();
        var id = await app.BestilHosLæge(sag);
        await app.SkrivNotat(sag, "Lægen ringede");
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Receive(sag.Nummer, id));
        Assert.Contains(
            "Skriv, hvad lægen svarede.",
            (await mette.Submit(form, new { Dokument = "1" })).ErrorFor("Svar")
        );

        await mette.Submit(
            form,
            new
            {
                Dokument = "1",
                Svar = "Tre timer om dagen.",
                Viser = "Ryggen holder til tre timer.",
                Retning = "ForBorgeren",
            }
        );

        var known = Assert.Single(await app.Oplysningerne(sag));
        Assert.Equal(
            (Lægerolle.EgenLæge, "Hvad kan ryggen holde til?", "Tre timer om dagen."),
            (known.Læge!.Value, known.LægeBlevSpurgt, known.LægeSvarede)
        );
        Assert.Equal([$"{sag.Nummer}-1"], known.Dokumenter);
        var row = (await app.Bestillingen(sag, id))!;
        Assert.Equal((1, known.Id), (row.DokumentNr, row.Oplysning));
        Assert.False(row.Bestilling.ErÅben);
    }

    [Fact, Trait("Afvist", "S1-3")]
    public async Task What_is_answered_or_cancelled_cannot_be_reminded_answered_or_cancelled_again()
    {
        var sag = await app.NewSag();
        var (answered, cancelled) = (
            await app.BestilHosLæge(sag),
            await app.BestilHosLæge(sag, o => o with { Hjemmel = "loven § 1", Samtykke = null })
        );
        Assert.IsType<BestillingResult.Done>(await app.SvarFraLæge(sag, answered));
        Assert.IsType<BestillingResult.Done>(await app.Annullér(sag, cancelled));

        foreach (var id in new[] { answered, cancelled })
        {
            Assert.IsType<BestillingResult.Closed>(await Remind(sag, id));
            Assert.IsType<BestillingResult.Closed>(await app.SvarFraLæge(sag, id));
            Assert.IsType<BestillingResult.Closed>(await app.Annullér(sag, id));
        }
        Assert.Single(await app.Oplysningerne(sag));
        Assert.IsType<BestillingResult.NotFound>(await Remind(sag, new(app.NewId())));
    }

    [Fact, Trait("Afvist", "S1-3")]
    public async Task A_waiting_doctor_is_never_the_citizens_silence()
    {
        var sag = await app.NewSag();
        await app.SkrivOplysning(sag);
        var id = await app.BestilHosLæge(sag);

        Assert.Equal(["laegebestilling-besvaret", "laegen-er-ikke-borgeren"], await Stops(sag));
        await app.Annullér(sag, id, tavs: true);
        Assert.Equal(["laegen-er-ikke-borgeren"], await Stops(sag));
    }

    [Fact, Trait("Krav", "S1-3")]
    public async Task Another_reason_to_cancel_lets_the_case_be_closed()
    {
        var sag = await app.NewSag();
        await app.SkrivOplysning(sag);
        var line = await app.TilføjPlanlinje(sag);
        var id = await app.BestilHosLæge(sag, o => o with { Linje = line });
        await app.Annullér(sag, id);
        Assert.Null(
            Assert
                .Single(
                    await app.As<PlanSql, IReadOnlyList<PlanRow>>(
                        app.Cast.Mette,
                        sql => sql.Rows(sag.Id)
                    )
                )
                .Spurgt
        );

        await app.AfslutPlanlinje(sag, line, "Samtalen viste det.");
        Assert.Empty(await Stops(sag));
    }

    private Func<Lægebestillingsrække, Lægebestillingsrække> Expected(int days) =>
        o =>
            o with
            {
                Bestilling = o.Bestilling with { SvarVentes = app.Clock.Today().AddDays(days) },
            };

    private Task<BestillingResult> Remind(Sag sag, LægebestillingId id) =>
        app.As<RemindDoctor, BestillingResult>(
            app.Cast.Mette,
            act => act.Run(sag.Id, id, app.Clock.Today().AddDays(14))
        );

    /// <summary>The codes that stop the case from being closed because the citizen does not take part.</summary>
    private async Task<IReadOnlyList<string>> Stops(Sag sag) =>
        await app.As<CloseSagsoplysning, CloseResult>(
            app.Cast.Mette,
            close => close.Run(sag.Id, new Lukning("", true, app.Clock.Today()))
        )
            is CloseResult.NotYet(var tried)
            ? [.. tried.Where(p => p.Spærrer).Select(p => p.Kode)]
            : [];
}

public sealed class RemindOnSqlite(SqliteApp app) : RemindTests(app), IClassFixture<SqliteApp>;

public sealed class RemindOnPostgres(PostgresApp app)
    : RemindTests(app),
        IClassFixture<PostgresApp>;
