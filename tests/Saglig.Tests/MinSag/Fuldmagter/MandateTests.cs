using System.Net;
using Ret;
using Saglig.Tests.Testing;
using Links = Saglig.MinSag.Links;

namespace Saglig.Tests.MinSag.Fuldmagter;

public abstract class MandateTests(App app)
{
    private const string RitasCpr = "630370-7036";
    private static readonly string[] Insight = ["Indsigt"];

    [Fact, Trait("Krav", "S0-16")]
    public async Task The_citizen_gives_a_mandate_and_the_representative_sees_the_case_at_once()
    {
        var sag = await app.NewSag();
        using var ali = await app.Browse(app.Cast.Ali);
        var list = await ali.Get(
            (await ali.Get(Links.Sag(sag.Nummer))).Link(Links.Fuldmagter(sag.Nummer))
        );
        var form = await ali.Get(list.Link(Links.GiveFuldmagt(sag.Nummer)));

        var answer = await ali.Submit(form, Rita("Indsigt", "Ansøgning"));

        Assert.Contains("Rita Råd har fuldmagt i sagen.", answer.Text);
        Assert.Contains("Se min sag. Søge for mig.", answer.Text);
        var given = Assert.Single(await app.Fuldmagter(sag));
        Assert.Equal(Fuldmagtsomfang.Indsigt | Fuldmagtsomfang.Ansøgning, given.Fakta.Omfang);
        var line = (await app.Journal(sag))[^1];
        Assert.Equal("fuldmagt-givet", line.Type);
        Assert.Contains("af borgeren selv på Min sag", line.Text);
        using var rita = await app.Browse(new RepresentativeActor(given.Hvem.Id));
        Assert.Equal(HttpStatusCode.OK, (await rita.Get(Links.Sag(sag.Nummer))).Status);
        Assert.NotNull(
            (await rita.Get(Links.ApplyInCase(sag.Nummer))).Html.QuerySelector("main form")
        );
    }

    [Fact, Trait("Krav", "S0-16"), Trait("Afvist", "S0-16")]
    public async Task The_citizen_withdraws_it_once_and_the_representative_sees_nothing_from_then()
    {
        var sag = await app.NewSag();
        using var rita = await app.Browse(await app.RegistrerFuldmagt(sag));
        await rita.Get(Links.Sag(sag.Nummer));
        using var ali = await app.Browse(app.Cast.Ali);
        var id = (await app.Fuldmagter(sag))[0].Id.Value;
        var list = await ali.Get(Links.Fuldmagter(sag.Nummer));
        var page = await ali.Get(list.Link(Links.WithdrawFuldmagt(sag.Nummer, id)));

        var answer = await ali.Submit(page);
        var again = await ali.Submit(page);

        Assert.Contains("Rita Råd har ikke længere fuldmagt i sagen.", answer.Text);
        Assert.Contains("Fuldmagten er allerede trukket tilbage.", again.Text);
        Assert.Single(await app.Journal(sag), l => l.Type == "fuldmagt-trukket");
        Assert.Equal(HttpStatusCode.NotFound, (await rita.Get(Links.Sag(sag.Nummer))).Status);
    }

    [Fact, Trait("Afvist", "S0-16")]
    public async Task What_is_missing_is_said_beside_the_fields_and_the_text_is_kept()
    {
        var sag = await app.NewSag();
        using var ali = await app.Browse(app.Cast.Ali);
        var form = await ali.Get(Links.GiveFuldmagt(sag.Nummer));

        var answer = await ali.Submit(
            form,
            new
            {
                Navn = "",
                Cpr = "12ab",
                Fra = "12-03-2027",
                Til = "11-03-2027",
                Telefon = "70 00 00 00",
            }
        );

        Assert.EndsWith("Skriv navnet med højst 200 tegn.", answer.ErrorFor("Navn"));
        Assert.EndsWith("Et CPR-nummer har ti cifre.", answer.ErrorFor("Cpr"));
        Assert.EndsWith("Vælg mindst én ting.", answer.ErrorFor("Omfang"));
        Assert.Contains("kan ikke ligge før den første", answer.ErrorFor("Til"));
        Assert.Equal("70 00 00 00", answer.Value("Telefon"));
        Assert.Empty(await app.Fuldmagter(sag));
    }

    [Fact, Trait("Afvist", "S0-16")]
    public async Task Letters_need_an_address_and_go_to_one_of_them_only()
    {
        var sag = await app.NewSag();
        using var ali = await app.Browse(app.Cast.Ali);
        var form = await ali.Get(Links.GiveFuldmagt(sag.Nummer));

        var answer = await ali.Submit(form, Rita("KopiAfBreve", "BreveIStedet"));

        Assert.Contains("ikke begge", answer.ErrorFor("Omfang"));
        Assert.Contains("Skriv adressen.", answer.ErrorFor("Adresse"));
    }

    [Fact, Trait("Afvist", "S0-16")]
    public async Task Who_types_anothers_number_learns_no_name()
    {
        await app.RegistrerFuldmagt(await app.NewSag());
        var sag = await app.NewSag();
        using var ali = await app.Browse(app.Cast.Ali);
        var form = await ali.Get(Links.GiveFuldmagt(sag.Nummer));

        var answer = await ali.Submit(
            form,
            new
            {
                Navn = "Hvem Er Det",
                Cpr = RitasCpr,
                Omfang = Insight,
            }
        );

        Assert.Contains("Navn og CPR-nummer passer ikke sammen.", answer.Text);
        Assert.DoesNotContain("Rita", answer.Html.DocumentElement.OuterHtml);
        Assert.Empty(await app.Fuldmagter(sag));
    }

    [Fact, Trait("Afvist", "S0-16")]
    public async Task Nobody_gets_two_at_a_time_and_nobody_acts_for_themselves()
    {
        var sag = await app.NewSag();
        using var ali = await app.Browse(app.Cast.Ali);
        var form = await ali.Get(Links.GiveFuldmagt(sag.Nummer));
        await ali.Submit(form, Rita("Indsigt"));

        var twice = await ali.Submit(form, Rita("Klage"));
        var own = await ali.Submit(
            form,
            new
            {
                Navn = "Ali Hassan",
                Cpr = "6101907034",
                Omfang = Insight,
            }
        );

        Assert.Contains("Personen har allerede en fuldmagt i den tid.", twice.Text);
        Assert.Contains("Det er dit eget CPR-nummer.", own.Text);
        Assert.Single(await app.Fuldmagter(sag));
    }

    [Theory, Trait("Afvist", "S0-16")]
    [InlineData("")]
    [InlineData("/ny")]
    public async Task A_mandate_cannot_be_passed_on_and_anothers_case_is_not_there(string place)
    {
        var sag = await app.NewSag();
        using var rita = await app.Browse(await app.RegistrerFuldmagt(sag));
        using var berit = await app.Browse(app.Cast.Berit);
        var path = Links.Fuldmagter(sag.Nummer) + place;

        Assert.Equal(HttpStatusCode.NotFound, (await rita.Get(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await berit.Get(path)).Status);
    }

    [Fact, Trait("Afvist", "S0-16")]
    public async Task Another_cases_mandate_cannot_be_withdrawn_here()
    {
        var (sag, other) = (await app.NewSag(), await app.NewSag());
        await app.RegistrerFuldmagt(sag);
        var id = (await app.Fuldmagter(sag))[0].Id.Value;
        using var ali = await app.Browse(app.Cast.Ali);

        var answer = await ali.Get(Links.WithdrawFuldmagt(other.Nummer, id));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private static object Rita(params string[] scope) =>
        new
        {
            Navn = "Rita Råd",
            Cpr = RitasCpr,
            Omfang = scope,
        };
}

public sealed class MandateOnSqlite(SqliteApp app) : MandateTests(app), IClassFixture<SqliteApp>;

public sealed class MandateOnPostgres(PostgresApp app)
    : MandateTests(app),
        IClassFixture<PostgresApp>;
