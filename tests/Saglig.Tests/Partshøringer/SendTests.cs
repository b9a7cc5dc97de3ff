using Ret;
using Saglig.Oplysninger;
using Saglig.Partshøringer;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Partshøringer.Links;

namespace Saglig.Tests.Partshøringer;

public abstract class SendTests(App app)
{
    private static readonly DateOnly Normal = new(2026, 3, 26);

    [Fact]
    public async Task A_hearing_is_made_from_the_list_seen_and_sent_with_letter_journal_entry_and_deadline()
    {
        var (sag, _) = await app.SagMedBelastende();
        using var mette = await app.Browse(app.Cast.Mette);

        var form = await mette.Get(Links.Send(sag.Nummer));
        var seen = await mette.Submit(form, new { Handling = "vis" });
        var sent = await mette.Submit(seen, new { Handling = "send" });

        Assert.Contains($"Sendt. Brevet har nummer {sag.Nummer}-2.", sent.Text);
        var høring = await app.Høring(sag);
        Assert.Equal(
            (Normal, new DateOnly(2026, 3, 12), 2),
            (høring.Fakta.Svarfrist, høring.Fakta.Sendt, høring.BrevNr)
        );
        var entry = (await app.Indførsler(sag))[0];
        Assert.Equal(
            ("partshoering-sendt", Journalart.Ud, 2),
            (entry.Type, entry.Art, entry.DokumentNr)
        );
        Assert.Equal(Høringsstatus.Hørt, (await app.Høringsliste(sag))[0].Status);
    }

    [Fact]
    public async Task The_letter_says_of_each_item_what_it_shows_source_date_document_and_why_it_counts()
    {
        var (sag, _) = await app.SagMedBelastende();
        var høring = await app.Hør(sag);

        var brev = await app.Brev(sag, høring.BrevNr);
        var pdf = await app.Fil(brev.DokumentHash);

        await Papers.Check(pdf);
        var text = await Papers.Text(pdf);
        foreach (
            var part in (string[])
                [
                    "Du kan udtale dig, før vi afgør din sag",
                    "forvaltningslovens § 19",
                    "1. Rapport fra praktik",
                    "Ryggen holder til tre timer om dagen.",
                    "Kilde: Lægehuset i Nordby",
                    "Modtaget: 12. marts 2026",
                    $"Dokument: bilag 1 ({sag.Nummer}-1)",
                    "Betydning: Oplysningen kan tale imod det, du har søgt om.",
                    "senest den 26. marts 2026",
                    "Mette Holm Socialrådgiver",
                    $"Bilag 1 Rapport fra praktik, 12. marts 2026, {sag.Nummer}-1",
                    "Ali stod op i tre timer.",
                ]
        )
            Assert.Contains(part, text);
    }

    [Fact]
    public async Task An_amount_that_was_not_measured_is_said_to_be_so()
    {
        var sag = await app.NewSag();
        var en = OplysningPlays.En(app);
        await app.SkrivOplysning(
            sag,
            en with
            {
                Fakta = en.Fakta with
                {
                    Niveau = Kildeniveau.Aktør,
                    Kilde = "Avisen",
                    Retning = Retning.ImodBorgeren,
                    Kategori = Kategori.FrivilligEllerOffentlig,
                    Aktivitet = Aktivitetsart.Avisindlæg,
                    Metode = Målemetode.Anslået,
                    Mængde = "To timer om ugen",
                    Periode = "Januar til marts",
                    DirekteBetydning = "Det viser, hvor længe man kan sidde.",
                    Bevisværdi = Bevisværdi.Nogen,
                    BevisværdiFordi = "Borgeren har selv talt dem.",
                },
                Grundlagsart = Grundlagsart.Uopfordret,
            }
        );

        var høring = await app.Hør(sag);

        var text = await Papers.Text(
            await app.Fil((await app.Brev(sag, høring.BrevNr)).DokumentHash)
        );
        Assert.Contains("Mængden er ikke målt (metode: anslået).", text);
    }

    [Fact]
    public async Task On_paper_the_deadline_counts_from_when_the_letter_must_have_come()
    {
        var citizen = await app.NyBorger(b => b with { FritagetDigitalPost = true });
        var (sag, _) = await app.SagMedBelastende(citizen);

        var høring = await app.Hør(sag);

        // Sent Thursday 12 March, with the citizen by Thursday 19 March, 14 days: Thursday before Easter is closed.
        Assert.Equal(new DateOnly(2026, 3, 19), høring.Fremme);
        Assert.Equal(new DateOnly(2026, 4, 7), høring.Fakta.Svarfrist);
    }

    [Fact]
    public async Task A_shorter_deadline_needs_a_reason_which_stands_in_the_letter()
    {
        var (sag, _) = await app.SagMedBelastende();

        var refused = Assert.IsType<SendPartshøringResult.Afvist>(
            await app.PrøvAtHøre(sag, Normal.AddDays(-1))
        );
        Assert.Equal(
            ["Sæt fristen til tidligst den 26. marts 2026, eller skriv, hvorfor den er kortere."],
            refused.Hvorfor
        );
        Assert.Equal(0, await app.Antal("brev", sag));

        var sent = Assert.IsType<SendPartshøringResult.Sendt>(
            await app.PrøvAtHøre(sag, Normal.AddDays(-1), "Du har bedt om et hurtigt svar.")
        );
        var text = await Papers.Text(
            await app.Fil((await app.Brev(sag, sent.Høring.BrevNr)).DokumentHash)
        );
        Assert.Contains("fordi du har bedt om et hurtigt svar.", text);
    }

    [Fact]
    public async Task A_deadline_that_lies_before_the_letter_has_come_is_refused_even_with_a_reason()
    {
        var (sag, _) = await app.SagMedBelastende();

        Assert.IsType<SendPartshøringResult.Afvist>(
            await app.PrøvAtHøre(sag, app.Clock.Today(), "Det haster.")
        );
    }

    [Fact]
    public async Task Nothing_chosen_is_a_field_error_and_sends_nothing()
    {
        var (sag, _) = await app.SagMedBelastende();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Send(sag.Nummer));

        var answer = await mette.Submit(
            form,
            new { Valgt = Array.Empty<string>(), Handling = "send" }
        );

        Assert.Contains("Vælg mindst én oplysning.", answer.ErrorFor("Valgt"));
        Assert.Equal(0, await app.Antal("partshoering", sag));
    }

    [Fact]
    public async Task Information_of_another_case_cannot_be_heard_here()
    {
        var (sag, _) = await app.SagMedBelastende();
        var (_, foreign) = await app.SagMedBelastende(app.Cast.Berit);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Send(sag.Nummer));

        var answer = await mette.Submit(
            form,
            new { Valgt = $"{foreign.Value}", Handling = "send" }
        );

        Assert.Contains("Vælg oplysninger, der står på listen.", answer.ErrorFor("Valgt"));
        Assert.Equal(0, await app.Antal("partshoering", sag));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u202Ebagvendt")]
    [InlineData("😀 田")]
    public async Task Hostile_text_is_only_ever_text(string text)
    {
        var (sag, _) = await app.SagMedBelastende();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Send(sag.Nummer));

        var answer = await mette.Submit(
            form,
            new
            {
                Indledning = text,
                KortFristFordi = text,
                Svarfrist = text,
                Handling = "send",
            }
        );

        Assert.Empty(answer.Html.QuerySelectorAll("main script, main [onerror]"));
        Assert.Equal(0, await app.Antal("partshoering", sag));
    }

    [Fact]
    public async Task Several_hearings_have_numbers_of_their_own_and_name_their_own_information()
    {
        var (sag, first) = await app.SagMedBelastende();
        await app.Hør(sag);
        var second = await app.SkrivOplysning(
            sag,
            "Nyt fra arbejdsgiver",
            Kategori.Praktik,
            Retning.ImodBorgeren
        );

        var høring = await app.Hør(sag);

        Assert.Equal((2, second), (høring.Nr, Assert.Single(høring.Fakta.Oplysninger)));
        Assert.Equal([first], (await app.Høring(sag, 1)).Fakta.Oplysninger);
    }

    [Fact]
    public async Task A_dead_citizen_cannot_be_heard()
    {
        var citizen = await app.NyBorger(b => b with { Død = new DateOnly(2026, 3, 1) });
        var (sag, _) = await app.SagMedBelastende(citizen);

        var refused = Assert.IsType<SendPartshøringResult.Afvist>(await app.PrøvAtHøre(sag));

        Assert.Contains("Borgeren døde", Assert.Single(refused.Hvorfor));
        Assert.Equal(0, await app.Antal("partshoering", sag));
    }
}

public sealed class SendOnSqlite(SqliteApp app) : SendTests(app), IClassFixture<SqliteApp>;

public sealed class SendOnPostgres(PostgresApp app) : SendTests(app), IClassFixture<PostgresApp>;
