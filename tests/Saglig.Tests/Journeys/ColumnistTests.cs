using Ret;
using Saglig.Sager;
using Saglig.Tests.Testing;
using AfgørelseLinks = Saglig.Afgørelser.Links;
using Links = Saglig.Oplysninger.Links;

namespace Saglig.Tests.Journeys;

/// <summary>
/// Source document 000: a sick citizen writes columns and is active on social media; the certificate and the work trial
/// say that she cannot work. Every wrong way to use the posts is refused with its paragraph; the lawful way ends in a
/// decision that can be followed, and in a page that answers the politician without personal data.
/// </summary>
public abstract class ColumnistTests(App app)
{
    private const string Gate = "FOB 2011 15-1";

    [Theory, Trait("Afvist", "S1-8"), Trait("Afvist", "S1-9"), Trait("Afvist", "S1-11")]
    [InlineData("Ingen", "")]
    [InlineData("OffentligFremtræden", "")]
    public async Task The_gate_does_not_open_to_just_check(string occasion, string reason)
    {
        var sag = await Sick();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Submit(
            await mette.Get(Links.OpenNet(sag.Nummer)),
            new { Anledning = occasion, Kanal = "Facebook" }
        );
        if (occasion != "Ingen")
            page = await mette.Submit(page, new { Grund = reason });

        Assert.Matches(
            @"\((FOB|RTL|Kommunens regler) ",
            page.Html.QuerySelector(".fejlopsummering")!.TextContent
        );
        Assert.Empty(await app.Fundene(sag));
    }

    [Fact, Trait("Afvist", "S1-8")]
    public async Task The_posts_cannot_be_written_down_by_hand()
    {
        var sag = await Sick();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.New(sag.Nummer)),
            new
            {
                Titel = "Opslag på Facebook",
                Viser = "Hun skriver meget.",
                Niveau = "Net",
                Kilde = "Facebook",
                Grundlag = "Uopfordret",
                EgetSpørgsmål = "Hvad kan hun klare?",
                Kategori = "Ressourcer",
                Retning = "ImodBorgeren",
            }
        );

        Assert.Contains(Gate, page.ErrorFor("Niveau"));
    }

    [Fact, Trait("Afvist", "S1-11")]
    public async Task To_look_each_month_cannot_be_planned()
    {
        var sag = await Sick();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.NewPlanlinje(sag.Nummer)),
            new
            {
                Hvad = "Google borgeren hver måned",
                Ansvar = "Myndigheden",
                Formål = "Se, hvad hun skriver",
                Frist = app.Clock.Today().AddDays(30),
            }
        );

        Assert.Contains(Gate, page.Html.QuerySelector(".fejlopsummering")!.TextContent);
    }

    [Fact, Trait("Afvist", "S0-12")]
    public async Task What_she_writes_cannot_stand_in_the_extent()
    {
        var sag = await Sick();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await Told(
            mette,
            sag,
            "Avisindlæg",
            "EgenOplysning",
            "Skriver for Enhedslisten"
        );

        Assert.Contains(
            "hvorfor det ikke er indhold. (",
            page.Html.QuerySelector(".fejlopsummering")!.TextContent
        );
    }

    [Fact, Trait("Afvist", "S0-7"), Trait("Afvist", "S0-9")]
    public async Task An_assessment_that_stands_on_the_posts_is_not_signed()
    {
        var sag = await Sick();
        using var mette = await app.Browse(app.Cast.Mette);
        await Told(mette, sag, "Avisindlæg", "EgenOplysning", "2 timer om ugen");
        await app.SkrivVurdering(sag, imod: true);

        var page = await mette.Submit(
            await mette.Get(Saglig.Vurderinger.Links.Write(sag.Nummer)),
            new { handling = "underskriv" }
        );

        var why = page.Html.QuerySelector(".fejlopsummering")!.TextContent;
        Assert.Contains("frivillig eller offentlig aktivitet", why);
        Assert.Contains("officialprincippet", why);
        Assert.Contains("Lægens attest", why);
    }

    [Fact, Trait("Afvist", "S0-7"), Trait("Afvist", "S1-16")]
    public async Task A_refusal_over_her_posts_is_stopped_by_hearing_and_assessment()
    {
        var sag = await Sick();
        using var mette = await app.Browse(app.Cast.Mette);
        await Told(mette, sag, "SocialeMedier", "Anslået", "1 time om dagen", "Naboen");

        var page = await mette.Submit(
            await mette.Get(AfgørelseLinks.Write(sag.Nummer)),
            new
            {
                Udfald = "Afslag",
                KonkretVurdering = "Du har vist, at du kan skrive.",
                Handling = "afgoer",
            }
        );

        var why = page.Html.QuerySelector(".fejlopsummering")!.TextContent;
        Assert.Contains("FVL § 19", why);
        Assert.Contains("sociale medier", why);
        Assert.DoesNotContain(await app.Entries(sag), e => e.Type == "afgoerelse-truffet");
    }

    [
        Fact,
        Trait("Krav", "S0-13"),
        Trait("Krav", "S0-14"),
        Trait("Krav", "S0-15"),
        Trait("Krav", "S0-16")
    ]
    public async Task The_lawful_way_ends_in_a_decision_that_all_can_follow()
    {
        var sag = await Sick();
        using var mette = await app.Browse(app.Cast.Mette);
        await Told(mette, sag, "Avisindlæg", "EgenOplysning", "2 timer om ugen");
        await Told(mette, sag, "SocialeMedier", "Anslået", "1 time om dagen", "Naboen");
        await Told(mette, sag, "Offentlig", "IkkeMålt", "", "Naboen");

        var hearing = await app.Hør(sag);
        await app.BesvarHøring(sag, hearing.Nr);
        await app.UnderskrivVurdering(sag);
        await app.Fleksjobforhold(sag);
        await app.GemUdkast(
            sag,
            Udfald.FuldBevilling,
            vurdering: "Lægen og praktikken viser det samme. At du skriver, ændrer ikke ved det."
        );
        await Decided(mette, sag);

        await Citizen(sag);
        await Politician(mette, sag);
        Assert.Contains(await app.Entries(sag), e => e.Type == "partshoering-sendt");
    }

    /// <summary>The letter has its three parts; an estimated amount stands as estimated, and content nowhere.</summary>
    private async Task Decided(Browser mette, Sag sag)
    {
        var page = await mette.Get(AfgørelseLinks.Write(sag.Nummer));
        page = await mette.Submit(
            page,
            new Dictionary<string, string>
            {
                ["Handling"] = "afgoer",
                ["Høringssvar[0].Tekst"] = "Du skriver liggende og lidt ad gangen.",
            }
        );
        Assert.Contains("Afgørelsen er truffet.", page.Text);
        await app.RunJobs();
    }

    private async Task Citizen(Sag sag)
    {
        using var ali = await app.Browse(app.Cast.Ali);
        var mine = await ali.Get(Saglig.MinSag.Links.Oplysninger(sag.Nummer));
        foreach (var known in new[] { "Lægens attest", "Rapport fra praktik", "Naboen" })
            Assert.Contains(known, mine.Text);
        Assert.Contains("2 timer om ugen", mine.Text);
    }

    private static async Task Politician(Browser mette, Sag sag)
    {
        var page = await mette.Get(Links.AktiviteterUdenNavn(sag.Nummer));
        foreach (var answer in new[] { "2 timer om ugen", "anslået", "ikke målt" })
            Assert.Contains(answer, page.Text, StringComparison.OrdinalIgnoreCase);
        foreach (var personal in new[] { "Ali", "Hassan", sag.Nummer })
            Assert.DoesNotContain(
                personal,
                page.Html.QuerySelector("main")!.TextContent,
                StringComparison.Ordinal
            );
    }

    /// <summary>Applied, with a certificate and a work trial that say the same.</summary>
    private async Task<Sag> Sick()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag);
        await app.SkrivOplysning(
            sag,
            "Lægens attest",
            Kategori.Helbred,
            Retning.ForBorgeren,
            Lægerolle.EgenLæge
        );
        await app.SkrivOplysning(sag, "Rapport fra praktik", Kategori.Praktik, Retning.ForBorgeren);
        return sag;
    }

    /// <summary>An activity on its page; from the citizen, or from somebody who knows her.</summary>
    private static async Task<Seen> Told(
        Browser mette,
        Sag sag,
        string kind,
        string how,
        string amount,
        string source = ""
    ) =>
        await mette.Submit(
            await mette.Get(Links.NewAktivitet(sag.Nummer)),
            new
            {
                Art = kind,
                Metode = how,
                Mængde = amount,
                Periode = amount == "" ? "" : "januar til marts 2026",
                DirekteBetydning = "Det viser, hvor længe hun kan sidde ved et tastatur.",
                Niveau = source == "" ? "Borger" : "Aktør",
                Kilde = source,
                Retning = "ImodBorgeren",
                EgetSpørgsmål = "Hvad kan hun klare?",
                Værdi = "Svag",
                VærdiFordi = "Hun skriver liggende og holder pauser.",
                Bruges = true,
            }
        );
}

public sealed class ColumnistOnSqlite(SqliteApp app)
    : ColumnistTests(app),
        IClassFixture<SqliteApp>;

public sealed class ColumnistOnPostgres(PostgresApp app)
    : ColumnistTests(app),
        IClassFixture<PostgresApp>;
