using Ret;
using Saglig.Oplysninger;
using Saglig.Oplysninger.Arbejdsmapper;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Oplysninger.Links;

namespace Saglig.Tests.Oplysninger.Arbejdsmapper;

/// <summary>The working set: old and unused information is proposed out of it, and nothing is deleted (S1-5).</summary>
public abstract class ShowTests(App app)
{
    private const string Old = "Udtalelse fra 2023";

    [Fact, Trait("Krav", "S1-5")]
    public async Task Old_information_is_proposed_and_taken_out_with_a_reason()
    {
        var (sag, id) = await WithOld();
        await app.SkrivOplysning(sag);
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Arbejdsmappe(sag.Nummer));
        Assert.Contains("Den er mere end 2 år gammel.", page.Text);
        page = await mette.Submit(
            page,
            new { Foreslåede = new[] { id.Value.ToString() }, Fordi = "Helbredet er et andet nu." }
        );

        Assert.Contains("Én oplysning er taget ud.", page.Text);
        var overview = await mette.Get(Links.Show(sag.Nummer));
        Assert.DoesNotContain(
            Old,
            overview.Html.QuerySelector("section[aria-labelledby=kendt]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains($"Se på \"{Old}\" igen", overview.Text);
        Assert.Contains("Én er taget ud.", overview.Text);
        Assert.Contains(
            await app.Entries(sag),
            e =>
                e
                    is {
                        Titel: $"Taget ud af arbejdsmappen: {Old}",
                        Tekst: "Helbredet er et andet nu."
                    }
        );
    }

    [Fact, Trait("Krav", "S1-5")]
    public async Task The_page_of_information_tells_how_much_is_proposed()
    {
        var (sag, _) = await WithOld();
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.Contains(
            "Én oplysning foreslås taget ud.",
            (await mette.Get(Links.Show(sag.Nummer))).Text
        );
    }

    [Fact, Trait("Krav", "S1-5")]
    public async Task What_is_out_is_not_used_but_stays_with_the_case_and_the_citizen()
    {
        var (sag, id) = await WithOld();
        await app.TagUd(sag, id);

        var kept = (await app.Oplysninger(sag)).Single(o => o.Fakta.Id == id);
        Assert.False(kept.Fakta.Bruges);
        using var ali = await app.Browse(app.Cast.Ali);
        var mine = await ali.Get(Saglig.MinSag.Links.Oplysninger(sag.Nummer));
        Assert.Contains(Old, mine.Text);
        Assert.Contains("Vi bruger den ikke længere. Den ligger stadig i din sag.", mine.Text);
    }

    [Fact]
    public async Task It_can_be_put_back_as_it_was()
    {
        var (sag, id) = await WithOld();
        await app.TagUd(sag, id);
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Submit(
            await mette.Get(Links.Arbejdsmappe(sag.Nummer)),
            form: "#ude form[method=post]",
            button: "Tilbage"
        );

        Assert.Contains("Lagt tilbage.", page.Text);
        var back = (await app.Oplysninger(sag)).Single(o => o.Fakta.Id == id);
        Assert.True(back.Fakta.Bruges);
        Assert.Null(back.Fakta.Udtaget);
        var history = await mette.Get(Links.Edit(sag.Nummer, id.Value));
        Assert.Contains("Taget ud af arbejdsmappen", history.Text);
        Assert.Contains("Lagt tilbage i arbejdsmappen", history.Text);
    }

    [Fact, Trait("Afvist", "S1-5")]
    public async Task Without_a_choice_and_a_reason_nothing_is_taken_out()
    {
        var (sag, id) = await WithOld();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Arbejdsmappe(sag.Nummer));

        page = await mette.Submit(page, new { Fordi = "" });
        Assert.Contains("Vælg det, der skal ud.", page.ErrorFor("Foreslåede"));
        Assert.Contains("Skriv, hvorfor", page.ErrorFor("Fordi"));

        Assert.Null((await app.Oplysninger(sag)).Single(o => o.Fakta.Id == id).Fakta.Udtaget);
    }

    [Fact, Trait("Afvist", "S1-5")]
    public async Task What_is_out_cannot_be_used_by_a_correction()
    {
        var (sag, id) = await WithOld();
        await app.TagUd(sag, id);
        var kept = (await app.Oplysninger(sag)).Single(o => o.Fakta.Id == id);

        var result = await app.As<WriteOplysning, WriteResult>(
            app.Cast.Mette,
            write => write.Run(sag.Id, kept with { Fakta = kept.Fakta with { Bruges = true } })
        );

        Assert.Contains("arbejdsmappen", Assert.IsType<WriteResult.Refused>(result).Sentence);
    }

    [Fact, Trait("Afvist", "S1-5")]
    public async Task Information_of_another_case_is_passed_over()
    {
        var (sag, _) = await WithOld();
        var (other, foreign) = await WithOld();

        Assert.Equal(0, await app.TagUd(sag, foreign));
        Assert.False(
            await app.As<PutBack, bool>(app.Cast.Mette, back => back.Run(sag.Id, foreign))
        );

        Assert.Null((await app.Oplysninger(other)).Single().Fakta.Udtaget);
    }

    [Fact, Trait("Krav", "S0-18")]
    public async Task A_special_category_is_offered_to_its_handler_alone()
    {
        var sag = await app.NewSag();
        await app.PrøvAktivitet(
            sag,
            f =>
                f with
                {
                    Aktivitet = Aktivitetsart.Politik,
                    Særlig = Særlig.Politik,
                    Mængde = "Zyklontimer hver uge",
                }
        );
        var id = (await app.Oplysninger(sag)).Single().Fakta.Id;
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);

        Assert.True(Offers(await mette.Get(Links.Arbejdsmappe(sag.Nummer)), id));
        Assert.False(Offers(await bo.Get(Links.Arbejdsmappe(sag.Nummer)), id));
        await app.TagUd(sag, id);
        Assert.Contains(
            await app.Entries(sag),
            e => e.Titel == "Taget ud af arbejdsmappen: en oplysning af særlig karakter"
        );
    }

    [Fact]
    public async Task An_empty_working_set_says_so()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Arbejdsmappe(sag.Nummer));

        Assert.Contains("Der ligger ingen oplysninger i arbejdsmappen.", page.Text);
        using var peter = await app.Browse(app.Cast.Peter);
        Assert.NotEqual(page.Heading, (await peter.Get(Links.Arbejdsmappe(sag.Nummer))).Heading);
    }

    private static bool Offers(Seen page, OplysningId id) =>
        page.Html.QuerySelector($"input[value='{id.Value}']") is not null;

    private async Task<(Sag Sag, OplysningId Id)> WithOld()
    {
        var sag = await app.NewSag();
        var en = OplysningPlays.En(app);
        var id = await app.SkrivOplysning(
            sag,
            en with
            {
                Fakta = en.Fakta with { Titel = Old, Modtaget = app.Clock.Today().AddYears(-3) },
            }
        );
        return (sag, id);
    }
}

public sealed class ShowOnSqlite(SqliteApp app) : ShowTests(app), IClassFixture<SqliteApp>;

public sealed class ShowOnPostgres(PostgresApp app) : ShowTests(app), IClassFixture<PostgresApp>;
