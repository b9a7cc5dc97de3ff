using Ret;
using Saglig.Breve;
using Saglig.Oplysninger;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Oplysninger.Links;

namespace Saglig.Tests.Oplysninger.Indhentninger;

public abstract class AskTests(App app)
{
    [Fact, Trait("Afvist", "S1-7")]
    public async Task A_doctor_is_not_asked_without_consent_or_another_basis()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(await mette.Get(Links.Ask(sag.Nummer)), Doctor(""));

        Assert.Contains("Få borgerens samtykke", answer.Text);
        Assert.Equal("Lægehuset i Nordby", answer.Value("Kilde"));
        Assert.DoesNotContain(await app.Entries(sag), e => e.Type == "oplysning-indhentet");
    }

    [Theory, Trait("Afvist", "S1-11")]
    [InlineData("Hvad", "Find borgeren på sociale medier")]
    [InlineData("Formål", "Facebook-tjek")]
    public async Task Nobody_is_asked_to_search_the_web(string field, string text)
    {
        var sag = await app.NewSag();
        var consent = await app.GivSamtykke(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var before = (await app.Entries(sag)).Count;

        var answer = await mette.Submit(
            await mette.Get(Links.Ask(sag.Nummer)),
            new Dictionary<string, string>
            {
                ["Niveau"] = nameof(Kildeniveau.Aktør),
                ["Kilde"] = "Lægehuset i Nordby",
                ["Hvad"] = "Udtalelse",
                ["Formål"] = "At vide, hvad ryggen kan holde til",
                ["Samtykke"] = consent.Value.ToString(),
                [field] = text,
            }
        );

        Assert.Contains("er en søgning på nettet", answer.Text);
        Assert.Contains("FOB 2011 15-1", answer.Text);
        Assert.Equal(text, answer.Value(field));
        Assert.Equal(before, (await app.Entries(sag)).Count);
    }

    [Fact, Trait("Krav", "S1-7"), Trait("Krav", "S1-3")]
    public async Task With_consent_the_doctor_is_asked_and_the_plan_shows_when_and_where()
    {
        var sag = await app.NewSag();
        var line = await app.TilføjPlanlinje(sag);
        var consent = await app.GivSamtykke(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Ask(sag.Nummer, line));
        Assert.Equal("Udtalelse fra egen læge", form.Value("Hvad"));

        await mette.Submit(form, Doctor(consent.Value.ToString()));

        var entry = (await app.Entries(sag))[0];
        Assert.Equal("oplysning-indhentet", entry.Type);
        Assert.Contains("Grundlag: samtykke af", entry.Tekst);
        var row = Assert.Single(
            await app.As<PlanSql, IReadOnlyList<PlanRow>>(app.Cast.Mette, s => s.Rows(sag.Id))
        );
        Assert.Equal((app.Clock.Today(), "Lægehuset i Nordby"), (row.Spurgt, row.SpurgtHos));
        Assert.Equal(Bold.Læge, row.Ventepunkt!.Hos);
    }

    [Fact, Trait("Afvist", "S1-7")]
    public async Task A_withdrawn_consent_carries_nothing()
    {
        var sag = await app.NewSag();
        var consent = await app.GivSamtykke(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Ask(sag.Nummer));
        await app.TrækSamtykke(sag, consent);

        var answer = await mette.Submit(form, Doctor(consent.Value.ToString()));

        Assert.Contains("Få borgerens samtykke", answer.Text);
    }

    [Fact, Trait("Afvist", "S1-7")]
    public async Task A_consent_of_another_case_carries_nothing()
    {
        var (sag, other) = (await app.NewSag(), await app.NewSag(citizen: app.Cast.Berit));
        var consent = await app.GivSamtykke(other);
        using var mette = await app.Browse(app.Cast.Mette);

        var form = await mette.Get(Links.Ask(sag.Nummer));
        var answer = await mette.Submit(form, Doctor(consent.Value.ToString()));

        Assert.Contains("Få borgerens samtykke", answer.Text);
    }

    [Fact, Trait("Krav", "S1-7")]
    public async Task A_look_up_in_a_register_is_logged_with_its_provision_and_carries_what_it_showed()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        await mette.Submit(
            await mette.Get(Links.Ask(sag.Nummer)),
            Register("indkomstregisterloven § 7")
        );
        var en = OplysningPlays.En(app);
        await app.SkrivOplysning(
            sag,
            en with
            {
                Fakta = en.Fakta with { Niveau = Kildeniveau.Register, Kilde = "eIndkomst" },
                Grundlagsart = Grundlagsart.Lov,
                Hjemmel = "indkomstregisterloven § 7",
            }
        );

        Assert.Contains(
            await app.Entries(sag),
            e => e.Titel == "Opslag i eIndkomst: Indkomst i år"
        );
        Assert.True(Assert.Single(await app.Oplysningerne(sag)).OpslagLogget);
    }

    [Fact, Trait("Krav", "S1-7")]
    public async Task A_look_up_without_a_provision_is_warned_of()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var shown = await mette.Submit(await mette.Get(Links.Ask(sag.Nummer)), Register(""));

        Assert.Contains("Skriv den bestemmelse, der giver adgang.", shown.Text);
    }

    [Fact, Trait("Afvist", "S1-8")]
    public async Task The_web_is_closed()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Links.Ask(sag.Nummer)),
            new
            {
                Niveau = Kildeniveau.Net,
                Kilde = "Google",
                Hvad = "Hvad laver borgeren?",
                Formål = "Nysgerrighed",
                Hjemmel = "ingen",
            }
        );

        Assert.Contains("Nettet er lukket som kilde. Spørg borgeren, eller", answer.Text);
        Assert.DoesNotContain(await app.Entries(sag), e => e.Type == "oplysning-indhentet");
    }

    [Fact, Trait("Afvist", "S4-23"), Trait("Krav", "S4-23")]
    public async Task What_is_on_file_is_shown_and_asking_again_needs_a_reason()
    {
        var sag = await app.NewSag();
        var line = await app.TilføjPlanlinje(sag);
        var paper = await app.SkrivNotat(sag, "Attest fra lægen");
        await app.SkrivOplysning(
            sag,
            OplysningPlays.En(app) with
            {
                Planlinje = line,
                DokumentNumre = [1],
            }
        );
        var consent = await app.GivSamtykke(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Ask(sag.Nummer, line));

        var answer = await mette.Submit(form, Doctor(consent.Value.ToString()));
        Assert.Contains($"Vi har allerede {paper}.", answer.Text);
        Assert.Contains("Attest fra lægen", answer.Text);

        await mette.Submit(answer, new { SpørgerIgenFordi = "Attesten er to år gammel." });
        var entry = (await app.Entries(sag))[0];
        Assert.Contains($"På sagen i forvejen: {paper}", entry.Tekst);
        Assert.Contains("Spurgt igen, fordi: Attesten er to år gammel.", entry.Tekst);
    }

    [Fact, Trait("Krav", "S4-23")]
    public async Task A_paper_from_another_period_is_not_the_same()
    {
        var sag = await app.NewSag();
        var line = await app.TilføjPlanlinje(sag);
        await app.SkrivNotat(sag, "Attest fra lægen");
        await app.SkrivOplysning(
            sag,
            OplysningPlays.En(app) with
            {
                Planlinje = line,
                DokumentNumre = [1],
            }
        );
        var consent = await app.GivSamtykke(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Ask(sag.Nummer, line));

        await mette.Submit(
            form,
            new
            {
                Niveau = Kildeniveau.Aktør,
                Kilde = "Lægehuset i Nordby",
                Samtykke = consent.Value,
                Til = app.Clock.Today().AddDays(-30),
            }
        );

        Assert.Equal("oplysning-indhentet", (await app.Entries(sag))[0].Type);
    }

    [Fact, Trait("Krav", "S1-3")]
    public async Task The_citizen_is_asked_by_a_letter_that_says_what_why_and_by_when()
    {
        var sag = await app.NewSag();
        var line = await app.TilføjPlanlinje(sag, "Lønsedler for tre måneder", Planansvar.Borgeren);
        using var mette = await app.Browse(app.Cast.Mette);

        await mette.Submit(await mette.Get(Links.Ask(sag.Nummer, line)));

        var letter = Assert.Single(
            await app.As<BrevSql, IReadOnlyList<Brev>>(
                app.Cast.Mette,
                async sql => await sql.For(sag.Id)
            )
        );
        Assert.Equal("Vi mangler: Lønsedler for tre måneder", letter.Titel);
        var entry = (await app.Entries(sag))[0];
        Assert.Equal((Journalart.Ud, letter.DokumentNr), (entry.Art, entry.DokumentNr));
    }

    private static object Doctor(string consent) =>
        new
        {
            Niveau = Kildeniveau.Aktør,
            Kilde = "Lægehuset i Nordby",
            Hvad = "Udtalelse fra egen læge",
            Formål = "At vide, hvad ryggen kan holde til",
            Samtykke = consent,
        };

    private static object Register(string provision) =>
        new
        {
            Niveau = Kildeniveau.Register,
            Kilde = "eIndkomst",
            Hvad = "Indkomst i år",
            Formål = "At se lønnen",
            Hjemmel = provision,
        };
}

public sealed class AskOnSqlite(SqliteApp app) : AskTests(app), IClassFixture<SqliteApp>;

public sealed class AskOnPostgres(PostgresApp app) : AskTests(app), IClassFixture<PostgresApp>;
