using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Post.Links;

namespace Saglig.Tests.Post;

/// <summary>A letter that was sent on: who wrote it, through whose hands it came, and that all may see it (S0-17).</summary>
public abstract class ChainTests(App app)
{
    private static readonly Dictionary<string, string> Forwarded = new()
    {
        ["Tema"] = "Brev til ministeren",
        ["FraHvem"] = "Politiker",
        ["Afsender"] = "Jens Zyklon",
        ["Kanal"] = "DigitalPost",
        ["Tekst"] = "Se vedhæftede.",
        ["Vej[0].Navn"] = "Ali Hassan",
        ["Vej[0].Rolle"] = "Borger",
        ["Vej[0].Sendt"] = "02-11-2025",
        ["Vej[1].Navn"] = "Beskæftigelsesministeren",
        ["Vej[1].Rolle"] = "Minister",
        ["Vej[2].Navn"] = "Jens Zyklon",
        ["Vej[2].Rolle"] = "Kommunalpolitiker",
    };

    [Fact, Trait("Krav", "S0-17")]
    public async Task The_chain_stands_on_the_paper_link_by_link()
    {
        var (sag, page) = await Received(Forwarded);

        var nr = (await app.Entries(sag)).Single(e => e.Type == "papir-modtaget").DokumentNr!.Value;
        using var mette = await app.Browse(app.Cast.Mette);
        var paper = await mette.Get(Saglig.Sager.Links.Dokument(sag.Nummer, nr));

        Assert.Contains("Journaliseret.", page.Text);
        Assert.DoesNotContain("→ os", paper.Text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Ali Hassan (borgeren selv), 2. november 2025",
                "Beskæftigelsesministeren (minister eller ministerium)",
                "Jens Zyklon (borgmester eller kommunalpolitiker)",
            ],
            paper.Html.QuerySelectorAll("ol.afsendere li").Select(li => li.TextContent.Trim())
        );
    }

    [Fact, Trait("Krav", "S0-17")]
    public async Task The_citizen_sees_their_own_letter_and_the_way_it_took()
    {
        var (sag, _) = await Received(Forwarded);
        using var ali = await app.Browse(app.Cast.Ali);

        var mine = await ali.Get(Saglig.MinSag.Links.Sag(sag.Nummer));

        Assert.Contains("Vi har modtaget dit papir", mine.Text);
        Assert.Contains("Sådan kom det til os: fra dig → Beskæftigelsesministeren", mine.Text);
        Assert.Contains(
            "Brev til ministeren",
            (await ali.Get(Saglig.MinSag.Links.Papers(sag.Nummer))).Text
        );
    }

    [Fact, Trait("Krav", "S0-17")]
    public async Task The_paper_is_found_by_anyone_in_the_chain()
    {
        var (sag, _) = await Received(Forwarded);
        using var mette = await app.Browse(app.Cast.Mette);

        var found = await mette.Get(Saglig.Søgning.Links.Search("Zyklon"));

        Assert.Contains(sag.Nummer, found.Text);
    }

    [Fact, Trait("Afvist", "S0-17")]
    public async Task A_link_without_name_or_role_is_told_beside_its_field_and_the_rest_is_kept()
    {
        var (_, page) = await Received(
            new(Forwarded)
            {
                ["Vej[1].Navn"] = "",
                ["Vej[2].Rolle"] = "",
                ["Vej[0].Sendt"] = "02-11-2099",
            }
        );

        Assert.Contains("Skriv navnet", page.ErrorFor("Vej_1__Navn"));
        Assert.Contains("Vælg, hvem det var", page.ErrorFor("Vej_2__Rolle"));
        Assert.Contains("efter i dag", page.ErrorFor("Vej_0__Sendt"));
        Assert.Equal("Jens Zyklon", page.Value("Vej_2__Navn"));
        Assert.NotNull(page.Html.QuerySelector("details[open] #Vej_1__Navn"));
    }

    [Fact]
    public async Task A_paper_that_came_straight_to_us_has_no_chain()
    {
        var (sag, _) = await Received(
            new(Forwarded.Where(f => !f.Key.StartsWith("Vej", StringComparison.Ordinal)))
        );
        using var mette = await app.Browse(app.Cast.Mette);

        var paper = await mette.Get(Saglig.Sager.Links.Dokument(sag.Nummer, 1));

        Assert.DoesNotContain("Papirets vej", paper.Text, StringComparison.Ordinal);
    }

    private async Task<(Sag, Seen)> Received(Dictionary<string, string> fields)
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Upload(await mette.Get(Links.ReceiveOnCase(sag.Nummer)), fields);
        return (sag, page);
    }
}

public sealed class ChainOnSqlite(SqliteApp app) : ChainTests(app), IClassFixture<SqliteApp>;

public sealed class ChainOnPostgres(PostgresApp app) : ChainTests(app), IClassFixture<PostgresApp>;
