using Microsoft.AspNetCore.Http;
using Ret;
using Saglig.Ui;
using Saglig.Ui.Tags;

namespace Saglig.Tests.Ui;

public sealed class ShowTests
{
    private readonly TagRender render = new();

    [Fact]
    public async Task The_error_summary_is_not_there_when_nothing_is_wrong() =>
        Assert.Equal("", await render.Html(new FejlopsummeringTag(new()) { View = render.View() }));

    [Fact]
    public async Task The_error_summary_leads_to_each_field_and_puts_the_page_itself_first()
    {
        render
            .Posted("Års[0].Dag", "Skriv en dag.", "")
            .State.AddModelError("", "Sagen er afgjort.");
        var summary = await render.Element(new FejlopsummeringTag(new()) { View = render.View() });
        Assert.Equal(
            ["Sagen er afgjort.", "Skriv en dag."],
            summary.QuerySelectorAll("li").Select(e => e.TextContent)
        );
        Assert.Equal("#Års_0__Dag", summary.QuerySelector("li a")!.GetAttribute("href"));
        Assert.Equal("-1", summary.GetAttribute("tabindex"));
        Assert.NotNull(summary.QuerySelector($"#{summary.GetAttribute("aria-labelledby")}"));
    }

    [Fact]
    public async Task A_button_says_its_act_and_sends_its_name_and_value()
    {
        var button = await render.Element(
            new KnapTag
            {
                Navn = "handling",
                Værdi = "slet",
                Variant = "warning",
                Bekræft = "Sikker?",
            },
            "Slet"
        );
        Assert.Equal(
            ("button", "submit", "handling", "slet", "Sikker?"),
            (
                button.LocalName,
                button.GetAttribute("type")!,
                button.GetAttribute("name")!,
                button.GetAttribute("value")!,
                button.GetAttribute("data-bekraeft")!
            )
        );
    }

    [Fact]
    public async Task A_button_with_an_address_is_a_link()
    {
        var link = await render.Element(new KnapTag { Href = "/sag" }, "Åbn");
        Assert.Equal("a", link.LocalName);
        Assert.False(link.HasAttribute("type"));
    }

    [Fact]
    public async Task A_line_of_facts_links_with_a_name_that_can_be_heard_alone()
    {
        var line = await render.Element(new LinjeTag { Navn = "Tolk", Href = "/tolk" }, "Arabisk");
        Assert.Equal("Tolk", line.QuerySelector("dt")!.TextContent);
        Assert.Equal("Arabisk", line.QuerySelector("dd")!.TextContent);
        Assert.Equal("Ret Tolk", line.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public async Task Steps_tell_where_one_is_and_what_is_done()
    {
        var list = await render.Element(
            new TrinTag
            {
                Punkter =
                [
                    new("A", Trintilstand.Færdig, "/a"),
                    new("B", Trintilstand.Her),
                    new("C", Trintilstand.Kommer),
                ],
            }
        );
        Assert.Equal("B", list.QuerySelector("[aria-current=step] .step-title")!.TextContent);
        Assert.Equal("Trin 1 er færdigt", list.QuerySelector("svg")!.GetAttribute("aria-label"));
        Assert.Equal(["/a"], list.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("succes", "alert-success", "Udført")]
    [InlineData("advarsel", "alert-warning", "Advarsel")]
    [InlineData("fejl", "alert-error", "Fejl")]
    [InlineData("info", "alert-info", "Information")]
    public async Task A_message_has_its_kind_in_words_too(string type, string css, string word)
    {
        var message = await render.Element(
            new BeskedTag(new()) { Type = type, Titel = "T" },
            "Tekst"
        );
        Assert.Contains(css, message.ClassList);
        Assert.Equal(word, message.QuerySelector("svg")!.GetAttribute("aria-label"));
        Assert.Equal("T", message.QuerySelector("h2")!.TextContent);
    }

    [Fact]
    public async Task A_deadline_opens_to_how_it_was_reckoned()
    {
        var frist = Frister.Klagefrist(new(2026, 12, 1));
        var details = await render.Element(new FristTag(new()) { For = frist });
        Assert.Equal("2026-12-29", details.QuerySelector("summary time")!.GetAttribute("datetime"));
        Assert.Equal(frist.Forklaring, details.QuerySelectorAll("li").Select(e => e.TextContent));
    }

    [Fact]
    public async Task An_authority_s_deadline_shows_the_day_to_act_by()
    {
        var frist = Frister.Genvurdering(new(2026, 11, 28));
        Assert.NotEqual(frist.Udløber, frist.HandlSenest);
        Assert.Contains(
            Dates.Brief(frist.HandlSenest),
            await render.Html(new FristTag(new()) { For = frist, Kort = true }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Dates_and_times_are_written_as_the_house_writes_them()
    {
        var late = new DateTimeOffset(2026, 3, 11, 23, 42, 0, TimeSpan.Zero);
        Assert.Equal(
            "12. marts 2026",
            (await render.Element(new DatoTag(new()) { Værdi = new(2026, 3, 12) })).TextContent
        );
        Assert.Equal(
            "12-03-2026",
            (
                await render.Element(new DatoTag(new()) { Værdi = new(2026, 3, 12), Kort = true })
            ).TextContent
        );
        Assert.Equal(
            "12-03-2026 kl. 00.42",
            (await render.Element(new TidspunktTag(new()) { Værdi = late })).TextContent
        );
        Assert.Equal(
            "kl. 00.42",
            (
                await render.Element(new TidspunktTag(new()) { Værdi = late, KunKlokken = true })
            ).TextContent
        );
        Assert.Equal("–", await render.Html(new DatoTag(new())));
        Assert.Equal("–", await render.Html(new TidspunktTag(new())));
    }

    [Fact]
    public async Task Pages_keep_the_rest_of_the_address()
    {
        render.Http.Request.Path = "/mine-sager";
        render.Http.Request.QueryString = new QueryString("?sorter=navn&side=3&q=a%26b");
        var nav = await render.Element(
            new SiderTag(new())
            {
                Side = 3,
                AntalSider = 12,
                View = render.View(),
            }
        );
        Assert.Equal("3", nav.QuerySelector("[aria-current=page]")!.TextContent);
        Assert.Equal(
            "/mine-sager?sorter=navn&q=a%26b&side=4",
            nav.QuerySelector("[rel=next]")!.GetAttribute("href")
        );
        Assert.Equal(
            ["1", "2", "3", "4", "5", "…", "12"],
            nav.QuerySelectorAll("li").Select(e => e.TextContent)
        );
    }

    [Fact]
    public async Task One_page_needs_no_pages() =>
        Assert.Equal(
            "",
            await render.Html(new SiderTag(new()) { AntalSider = 1, View = render.View() })
        );
}
