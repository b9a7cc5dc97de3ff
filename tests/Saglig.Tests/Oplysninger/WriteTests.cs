using Ret;
using Saglig.Oplysninger;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Oplysninger;

public abstract class WriteTests(App app)
{
    private static readonly object Talk = new
    {
        Titel = "Samtale om ryggen",
        Viser = "Ryggen holder til tre timer om dagen.",
        Niveau = Kildeniveau.Borger,
        Grundlag = Grundlagsart.FraBorgeren,
        EgetSpørgsmål = "Hvad kan borgeren klare?",
        Kategori = Kategori.Helbred,
        Retning = Retning.ForBorgeren,
    };

    [Fact, Trait("Krav", "S1-7"), Trait("Krav", "S0-6"), Trait("Krav", "S0-16")]
    public async Task It_is_kept_with_source_basis_date_and_question_and_told_to_the_citizen()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var shown = await mette.Submit(await mette.Get(Links.New(sag.Nummer)), Talk);

        Assert.Contains("Samtale om ryggen", shown.Text);
        var fakta = Assert.Single(await app.Oplysningerne(sag));
        Assert.Equal(
            ("borgeren", "givet af borgeren", app.Clock.Today(), "Hvad kan borgeren klare?"),
            (fakta.Kilde, fakta.Grundlag!.Skrevet, fakta.Modtaget, fakta.Spørgsmål)
        );
        var entry = (await app.Entries(sag))[0];
        Assert.Equal(
            ("oplysning-skrevet", "Oplysning: Samtale om ryggen"),
            (entry.Type, entry.Titel)
        );
        Assert.Contains("Viser: Ryggen holder til tre timer om dagen.", entry.Tekst);
    }

    [Fact, Trait("Afvist", "S1-8"), Trait("Krav", "S1-8")]
    public async Task The_web_is_refused_with_the_laws_own_sentence_and_the_text_is_kept()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        await mette.Submit(await mette.Get(Links.New(sag.Nummer)), Talk);

        var answer = await mette.Submit(
            await mette.Get(Links.New(sag.Nummer)),
            new
            {
                Titel = "Opslag om havearbejde",
                Viser = "Billede af et havebed.",
                Niveau = Kildeniveau.Net,
                Kilde = "Facebook",
                Grundlag = Grundlagsart.Uopfordret,
                EgetSpørgsmål = "Hvad kan borgeren klare?",
                Kategori = Kategori.Andet,
                Retning = Retning.ImodBorgeren,
            }
        );

        Assert.Contains(
            "Nettet er lukket som kilde. Spørg borgeren, eller gå gennem porten",
            answer.ErrorFor("Niveau")
        );
        Assert.Equal("Opslag om havearbejde", answer.Value("Titel"));
        Assert.Single(await app.Oplysningerne(sag));
    }

    [Fact, Trait("Afvist", "S1-4")]
    public async Task Without_a_question_it_cannot_be_used()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Links.New(sag.Nummer)),
            new
            {
                Titel = "Postkort",
                Viser = "Et postkort.",
                Niveau = Kildeniveau.Borger,
                Grundlag = Grundlagsart.FraBorgeren,
                Kategori = Kategori.Andet,
                Retning = Retning.Neutral,
            }
        );

        Assert.Contains("Knyt oplysningen til et spørgsmål", answer.ErrorFor("EgetSpørgsmål"));
        Assert.Empty(await app.Oplysningerne(sag));
    }

    [Fact, Trait("Krav", "S1-4")]
    public async Task A_second_answer_to_a_closed_question_is_kept_with_a_warning()
    {
        var sag = await app.NewSag();
        var line = await app.TilføjPlanlinje(sag);
        await app.AfslutPlanlinje(sag, line);
        using var mette = await app.Browse(app.Cast.Mette);

        var shown = await mette.Submit(
            await mette.Get(Links.New(sag.Nummer)),
            new
            {
                Titel = "Endnu en samtale",
                Viser = "Det samme igen.",
                Niveau = Kildeniveau.Borger,
                Grundlag = Grundlagsart.FraBorgeren,
                Planlinje = line.Value,
                Kategori = Kategori.Helbred,
                Retning = Retning.Neutral,
            }
        );

        Assert.Contains("Spørgsmålet er lukket.", shown.Text);
        Assert.Equal(
            "Udtalelse fra egen læge",
            Assert.Single(await app.Oplysningerne(sag)).Spørgsmål
        );
    }

    [Fact, Trait("Afvist", "S4-36"), Trait("Krav", "S4-36")]
    public async Task A_medical_opinion_needs_the_question_and_the_answer()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.New(sag.Nummer));

        var answer = await mette.Submit(form, With(Lægerolle.Speciallæge, "", ""));
        Assert.Contains("Skriv, hvad lægen blev spurgt om.", answer.ErrorFor("LægeSpørgsmål"));
        Assert.Contains("Skriv, hvad lægen svarede.", answer.ErrorFor("LægeSvar"));

        await mette.Submit(answer, With(Lægerolle.Speciallæge, "Kan ryggen bære?", "Nej."));
        var fakta = Assert.Single(await app.Oplysningerne(sag));
        Assert.Equal((Lægerolle.Speciallæge, "Klinikken"), (fakta.Læge, fakta.Kilde));
    }

    [Fact, Trait("Krav", "S0-14")]
    public async Task An_amount_says_how_it_was_measured_and_not_measured_is_an_answer()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.New(sag.Nummer));

        var answer = await mette.Submit(form, Amount(""));
        Assert.Contains("Vælg, hvordan mængden er målt.", answer.ErrorFor("Metode"));

        await mette.Submit(answer, Amount("IkkeMålt"));
        Assert.Equal(Målemetode.IkkeMålt, Assert.Single(await app.Oplysningerne(sag)).Metode);
    }

    [Fact, Trait("Krav", "S1-1")]
    public async Task The_documents_are_picked_from_the_journal_by_number_and_title()
    {
        var sag = await app.NewSag();
        var number = await app.SkrivNotat(sag, "Telefonsamtale med arbejdsgiver");
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.New(sag.Nummer));
        Assert.Contains($"{number} Telefonsamtale med arbejdsgiver", form.Text);

        await mette.Submit(form, Documents("1"));

        Assert.Equal([number], Assert.Single(await app.Oplysningerne(sag)).Dokumenter);
    }

    [Fact, Trait("Afvist", "S1-1")]
    public async Task A_document_that_is_not_in_the_journal_is_refused()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        foreach (var number in new[] { "7", "-1", "x", "99999999999" })
        {
            var answer = await mette.Submit(
                await mette.Get(Links.New(sag.Nummer)),
                Documents(number)
            );
            Assert.Contains("Vælg dokumenter fra sagens journal.", answer.Text);
        }
        Assert.Empty(await app.Oplysningerne(sag));
    }

    private static object With(Lægerolle role, string asked, string answered) =>
        new
        {
            Titel = "Speciallægens udtalelse",
            Viser = "Ryggen er slidt.",
            Niveau = Kildeniveau.Aktør,
            Kilde = "Klinikken",
            Grundlag = Grundlagsart.Uopfordret,
            EgetSpørgsmål = "Hvad kan ryggen?",
            Kategori = Kategori.Helbred,
            Retning = Retning.ForBorgeren,
            Læge = role,
            LægeSpørgsmål = asked,
            LægeSvar = answered,
        };

    private static object Amount(string method) =>
        new
        {
            Titel = "Gåture",
            Viser = "Borgeren går ture.",
            Niveau = Kildeniveau.Borger,
            Grundlag = Grundlagsart.FraBorgeren,
            EgetSpørgsmål = "Hvad kan borgeren klare?",
            Kategori = Kategori.Ressourcer,
            Retning = Retning.Neutral,
            Mængde = "3 timer om ugen",
            Periode = "januar til marts",
            Metode = method,
        };

    private static object Documents(string number) =>
        new
        {
            Titel = "Arbejdsgiverens ord",
            Viser = "Han kunne løfte.",
            Niveau = Kildeniveau.Aktør,
            Kilde = "Arbejdsgiveren",
            Grundlag = Grundlagsart.Uopfordret,
            EgetSpørgsmål = "Hvad kunne borgeren i jobbet?",
            Kategori = Kategori.Praktik,
            Retning = Retning.Neutral,
            Dokumenter = number,
        };
}

public sealed class WriteOnSqlite(SqliteApp app) : WriteTests(app), IClassFixture<SqliteApp>;

public sealed class WriteOnPostgres(PostgresApp app) : WriteTests(app), IClassFixture<PostgresApp>;
