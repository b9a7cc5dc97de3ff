using System.Net;
using Ret;
using Saglig.Breve;
using Saglig.Oplysninger;
using Saglig.Oplysninger.Indhentninger;
using Saglig.Overblik;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Saglig.Ui;
using Links = Saglig.Oplysninger.Links;
using Portal = Saglig.MinSag.Links;

namespace Saglig.Tests.Oplysninger.Lægebestillinger;

public abstract class OrderTests(App app)
{
    [Fact, Trait("Krav", "S1-3"), Trait("Krav", "S4-36"), Trait("Krav", "S1-7")]
    public async Task An_order_says_what_of_whom_and_why_and_the_case_then_waits_for_the_doctor()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag);
        var line = await app.TilføjPlanlinje(sag);
        var consent = await app.GivSamtykke(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.Order(sag.Nummer, line)),
            Fields(consent.Value.ToString())
        );

        Assert.Contains("Statuserklæring fra Lægehuset i Nordby", page.Heading);
        Assert.Contains("samtykke af", page.Text);
        var entry = (await app.Entries(sag))[0];
        Assert.Equal("laegebestilling-sendt", entry.Type);
        Assert.Contains("Spørgsmål: Hvad kan ryggen holde til?", entry.Tekst);
        Assert.Equal(Bold.Læge, (await Status(sag)).Bold);
        Assert.Contains("Venter på lægen", (await mette.Get(Links.Show(sag.Nummer))).Text);
    }

    [Fact, Trait("Afvist", "S1-11")]
    public async Task No_text_of_an_order_asks_for_a_routine_search_of_the_web()
    {
        const string search = "Google borgeren hver måned";
        var sag = await app.NewSag();
        var order = app.EnBestilling(await app.GivSamtykke(sag, LægebestillingPlays.Læge));
        var asked = order.Bestilling;

        foreach (
            var wish in new[]
            {
                order with
                {
                    Bestilling = asked with { Spørgsmål = search },
                },
                order with
                {
                    Bestilling = asked with { Papir = Lægepapir.Andet, AndetPapir = search },
                },
                order with
                {
                    Formål = search,
                },
            }
        )
        {
            var stopped = Assert.IsType<AskResult.NotYet>(await app.PrøvAtBestille(sag, wish));
            Assert.Contains(
                stopped.Prøvelser,
                p => p is { Kode: "ingen-rutinesoegning", Spærrer: true }
            );
        }
        Assert.DoesNotContain(await app.Entries(sag), e => e.Type == "laegebestilling-sendt");
        Assert.IsType<AskResult.Asked>(await app.PrøvAtBestille(sag, order));
    }

    [Fact, Trait("Krav", "S1-3")]
    public async Task The_citizen_reads_that_we_wait_for_the_doctor_since_when_and_that_it_is_not_them()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag);
        await app.BestilHosLæge(sag);
        using var ali = await app.Browse(app.Cast.Ali);

        var page = await ali.Get(Portal.Sag(sag.Nummer));

        Assert.Contains("Vi venter på Lægehuset i Nordby.", page.Text);
        Assert.Contains($"den {Dates.Full(app.Clock.Today())}", page.Text);
        Assert.Contains("Det er ikke dig, vi venter på.", page.Text);
    }

    [Fact, Trait("Krav", "S1-3")]
    public async Task With_an_address_the_doctor_gets_a_letter()
    {
        var sag = await app.NewSag();

        await app.BestilHosLæge(sag, o => o with { Adresse = "Nordbyvej 1\n9999 Nordby" });

        var letter = Assert.Single(
            await app.As<BrevSql, IReadOnlyList<Brev>>(
                app.Cast.Mette,
                async sql => await sql.For(sag.Id)
            )
        );
        Assert.Equal("Bestilt hos Lægehuset i Nordby: statuserklæring", letter.Titel);
        Assert.Equal(Journalart.Ud, (await app.Entries(sag))[0].Art);
    }

    [Fact, Trait("Afvist", "S1-7")]
    public async Task Nothing_is_ordered_without_a_basis()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(await mette.Get(Links.Order(sag.Nummer)), Fields(""));

        Assert.Contains("Få borgerens samtykke", answer.Text);
        Assert.Equal("Hvad kan ryggen holde til?", answer.Value("Spørgsmål"));
        Assert.Empty(await Orders(sag));
    }

    [Fact, Trait("Afvist", "S4-36")]
    public async Task The_municipalitys_doctor_is_not_asked_where_the_law_forbids_it()
    {
        var sag = await app.NewSag();
        var order = app.EnBestilling(await app.GivSamtykke(sag));

        var answer = await app.PrøvAtBestille(
            sag,
            order with
            {
                Bestilling = order.Bestilling with { Læge = Lægerolle.KommunalLægekonsulent },
            }
        );

        var tried = Assert.IsType<AskResult.NotYet>(answer).Prøvelser;
        Assert.Contains(tried, p => p is { Spærrer: true, Kode: "bestilling-laegekonsulent" });
        Assert.Empty(await Orders(sag));
    }

    [Fact, Trait("Afvist", "S1-3")]
    public async Task A_form_that_says_too_little_is_answered_field_by_field()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Links.Order(sag.Nummer)),
            new { Papir = "Andet", Forventet = app.Clock.Today() }
        );

        Assert.Contains("Skriv, hvilket papir det er.", answer.ErrorFor("AndetPapir"));
        Assert.Contains("Vælg, hvem vi spørger.", answer.ErrorFor("Læge"));
        Assert.Contains("Skriv lægens eller klinikkens navn.", answer.ErrorFor("Navn"));
        Assert.Contains("Skriv, hvad vi spørger lægen om.", answer.ErrorFor("Spørgsmål"));
    }

    [Fact, Trait("Afvist", "S1-3")]
    public async Task A_line_of_the_citizens_own_list_never_waits_for_a_doctor()
    {
        var sag = await app.NewSag();
        var line = await app.TilføjPlanlinje(sag, "Lønsedler", Planansvar.Borgeren);
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Order(sag.Nummer));

        Assert.Null(page.Html.QuerySelector($"option[value='{line.Value}']"));
    }

    [Fact]
    public async Task An_order_of_another_case_is_not_there()
    {
        var (sag, other) = (await app.NewSag(), await app.NewSag(citizen: app.Cast.Berit));
        var id = await app.BestilHosLæge(other);
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await mette.Get(Links.Bestilling(sag.Nummer, id))).Status
        );
    }

    private static object Fields(string consent) =>
        new
        {
            Papir = "Statuserklæring",
            Læge = "EgenLæge",
            Navn = LægebestillingPlays.Læge,
            Spørgsmål = "Hvad kan ryggen holde til?",
            Formål = "At vide, hvilket arbejde der kan klares",
            Forventet = new DateOnly(2030, 1, 1),
            Samtykke = consent,
        };

    private Task<IReadOnlyList<Lægebestillingsrække>> Orders(Sag sag) =>
        app.As<LægebestillingSql, IReadOnlyList<Lægebestillingsrække>>(
            app.Cast.Mette,
            sql => sql.For(sag.Id)
        );

    private async Task<StoredStatus> Status(Sag sag) =>
        (await app.As<SagStatusSql, StoredStatus?>(app.Cast.Mette, sql => sql.Find(sag.Id)))!;
}

public sealed class OrderOnSqlite(SqliteApp app) : OrderTests(app), IClassFixture<SqliteApp>;

public sealed class OrderOnPostgres(PostgresApp app) : OrderTests(app), IClassFixture<PostgresApp>;
