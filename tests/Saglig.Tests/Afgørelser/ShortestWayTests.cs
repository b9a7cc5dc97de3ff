using Ret;
using Saglig.Oplysninger;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Afgørelser;

/// <summary>The quick lawful way through: a full grant with nothing adverse, by the pages' own links and forms.</summary>
public abstract class ShortestWayTests(App app)
{
    private const int Most = 12;

    [Fact]
    public async Task From_application_to_sent_letter_takes_at_most_twelve_interactions()
    {
        var sag = await app.NewSag();
        await app.ModtagAnsøgning(sag);
        var paper = await app.Papir(sag, "Attest, indstilling og beskrivelse");
        using var mette = await app.Browse(app.Cast.Mette);
        var way = new Way(mette, await mette.Get("/min-dag"));

        await way.Follow(Saglig.Sager.Links.Sag(sag.Nummer));
        await way.Follow(Saglig.Oplysninger.Links.Show(sag.Nummer));
        await way.Follow(Saglig.Oplysninger.Links.New(sag.Nummer));
        await way.Send(Talk);
        await way.Follow(Saglig.Oplysninger.Links.Close(sag.Nummer));
        await way.Send(new Dictionary<string, string>());
        await way.Follow(Saglig.Fleksjobsager.Links.Show(sag.Nummer));
        await way.Send(Evidence(paper));
        await way.Follow(Saglig.Afgørelser.Links.Write(sag.Nummer));
        await way.Send(
            new Dictionary<string, string> { ["Udfald"] = nameof(Udfald.FuldBevilling) },
            button: "Afgør og send brevet"
        );

        await app.RunJobs();
        var letter = (await app.Breve(sag))[0];
        Assert.Equal("Du får bevilget fleksjob", letter.Titel);
        Assert.True(way.Interactions <= Most, $"It took {way.Interactions}.");
    }

    private static Dictionary<string, string> Talk =>
        new()
        {
            ["Titel"] = "Samtale om ryggen",
            ["Viser"] = "Ryggen holder til tre timer om dagen.",
            ["Niveau"] = nameof(Kildeniveau.Borger),
            ["Grundlag"] = nameof(Grundlagsart.FraBorgeren),
            ["EgetSpørgsmål"] = "Hvad kan borgeren klare?",
            ["Kategori"] = nameof(Kategori.Helbred),
            ["Retning"] = nameof(Retning.ForBorgeren),
        };

    private Dictionary<string, string> Evidence(string paper)
    {
        var today = app.Clock.Today().ToString("dd-MM-yyyy");
        var fields = new Dictionary<string, string>
        {
            ["Folkepensionsdag"] = "01-01-2050",
            ["LægeDokument"] = paper,
            ["LægeModtaget"] = today,
            ["LægeHelbred"] = "Slidgigt",
            ["LægeHensyn"] = "Ingen tunge løft",
            ["LægeOpfattelse"] = "Enig",
            ["LægeAndet"] = "Ingen",
            ["IndstillingDokument"] = paper,
            ["IndstillingDag"] = today,
            ["IndstillingFor"] = "True",
        };
        foreach (var (index, condition) in Betingelser.Alle.Index())
            if (Betingelser.For(Afgørelsestype.Fleksjob).Contains(condition))
            {
                fields[$"Betingelser[{index}].Svar"] = "ja";
                fields[$"Betingelser[{index}].Begrundelse"] = "Se papiret.";
                fields[$"Betingelser[{index}].Dokumenter"] = paper;
            }
        return fields;
    }

    /// <summary>Someone who uses what stands on the page and nothing else, and is counted.</summary>
    private sealed class Way(Browser browser, Seen page)
    {
        /// <summary>Activated controls and submitted forms; a question "are you sure?" is one more.</summary>
        public int Interactions { get; private set; }

        public async Task Follow(string address)
        {
            Assert.True(
                page.Html.QuerySelector($"a[href='{address}']") is not null,
                $"No link to {address} on {page.Path}: {page.Text}"
            );
            page = await browser.Get(address);
            Interactions++;
        }

        public async Task Send(Dictionary<string, string> fields, string? button = null)
        {
            var form = FoundForm.On(page).First();
            var pressed = form
                .Element.QuerySelectorAll("button")
                .First(b => button is null || b.TextContent.Trim() == button);
            if (pressed.GetAttribute("name") is { Length: > 0 } name)
                fields[name] = pressed.GetAttribute("value") ?? "";
            page = await form.Send(browser, form.Values(fields));
            Assert.DoesNotContain("Fejl:", page.Html.Title);
            Interactions += pressed.HasAttribute("data-bekraeft") ? 2 : 1;
        }
    }
}

public sealed class ShortestWayOnSqlite(SqliteApp app)
    : ShortestWayTests(app),
        IClassFixture<SqliteApp>;

public sealed class ShortestWayOnPostgres(PostgresApp app)
    : ShortestWayTests(app),
        IClassFixture<PostgresApp>;
