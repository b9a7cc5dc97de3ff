using Ret;
using Saglig.Afgørelser;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Afgørelser.Links;

namespace Saglig.Tests.Afgørelser;

/// <summary>An amount that nobody has measured never stands as a fact in a decision (S0-14).</summary>
public abstract class AmountTests(App app)
{
    private const string Warning =
        "Skriv, at mængden i \"Aktivitet: klummer og indlæg i en avis\" ikke er målt.";

    [Fact, Trait("Krav", "S0-14")]
    public async Task The_page_warns_and_the_letter_says_that_it_is_no_fact()
    {
        var sag = await Estimated();
        await app.GemUdkast(sag, Udfald.Afslag, vurdering: "Du skriver to timer om ugen.");
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Write(sag.Nummer));

        Assert.Contains("Advarsel: " + Warning, page.Text);
        Assert.Contains(
            "Mængden i \"Aktivitet: klummer og indlæg i en avis\": To timer om ugen (Januar til marts). Den er anslået og ikke målt. Den er ikke en kendsgerning.",
            page.Text
        );
    }

    [Fact, Trait("Krav", "S0-14")]
    public async Task With_its_reservation_in_the_sentence_there_is_nothing_to_warn_of()
    {
        var sag = await Estimated();
        await app.GemUdkast(
            sag,
            Udfald.Afslag,
            vurdering: "Det er anslået, at du skriver to timer om ugen."
        );
        using var mette = await app.Browse(app.Cast.Mette);

        Assert.DoesNotContain(Warning, (await mette.Get(Links.Write(sag.Nummer))).Text);
    }

    [Fact, Trait("Krav", "S0-14")]
    public async Task The_warning_stops_nothing_and_stands_with_the_decision()
    {
        var sag = await Estimated();
        await app.Fleksjobforhold(sag);
        await app.Bidrag(sag);
        await app.GemUdkast(sag, Udfald.FuldBevilling, vurdering: "Du skriver to timer om ugen.");

        var result = await app.As<IssueAfgørelse, IssueResult>(
            app.Cast.Mette,
            issue => issue.Run(sag.Id, 1)
        );

        Assert.IsType<IssueResult.Truffet>(result);
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Contains(Warning, (await mette.Get(Links.Show(sag.Nummer, 1))).Text);
    }

    private async Task<Sag> Estimated()
    {
        var sag = await app.NewSag();
        var en = OplysningPlays.En(app);
        await app.SkrivOplysning(
            sag,
            en with
            {
                Fakta = en.Fakta with
                {
                    Kategori = Kategori.FrivilligEllerOffentlig,
                    Aktivitet = Aktivitetsart.Avisindlæg,
                    Metode = Målemetode.Anslået,
                    Mængde = "To timer om ugen",
                    Periode = "Januar til marts",
                    DirekteBetydning = "Det viser, hvor længe man kan sidde.",
                    Bevisværdi = Bevisværdi.Nogen,
                    BevisværdiFordi = "Borgeren har selv talt dem.",
                },
            }
        );
        return sag;
    }
}

public sealed class AmountOnSqlite(SqliteApp app) : AmountTests(app), IClassFixture<SqliteApp>;

public sealed class AmountOnPostgres(PostgresApp app)
    : AmountTests(app),
        IClassFixture<PostgresApp>;
