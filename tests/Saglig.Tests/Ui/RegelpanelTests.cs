using AngleSharp.Dom;
using Ret;
using Saglig.Ui.Tags;

namespace Saglig.Tests.Ui;

public sealed class RegelpanelTests
{
    private static Prøvelse Prøvet(string kode, Svar svar, Styrke styrke = Styrke.Spærrer) =>
        new(kode, "FVL § 24", styrke, $"Krav {kode}.", 1, svar);

    private static async Task<IElement> Panel(params Prøvelse[] prøvelser) =>
        await new TagRender().Element(
            new RegelpanelTag
            {
                Prøvelser = prøvelser,
                Links = p => p.Kode == "link" ? "/goer" : null,
            }
        );

    [Fact]
    public async Task Every_answer_has_a_sign_and_a_word_and_what_stops_comes_first()
    {
        var panel = await Panel(
            Prøvet("a", new IkkeRelevant("Fuldt medhold.")),
            Prøvet("b", new Opfyldt()),
            Prøvet("c", new Mangler("Skriv mere.")) with
            {
                Tilsidesat = "Haster.",
            },
            Prøvet("d", new Mangler("Lange sætninger."), Styrke.Advarer),
            Prøvet("e", new Mangler("Hør borgeren."))
        );
        Assert.Equal(
            ["!", "!", "–", "✓", "–"],
            panel.QuerySelectorAll(".regel-tegn").Select(e => e.TextContent)
        );
        Assert.Equal(
            [
                "Mangler: Hør borgeren.",
                "Advarsel: Lange sætninger.",
                "Sat til side: Haster.",
                "Opfyldt: Krav b.",
                "Ikke relevant: Fuldt medhold.",
            ],
            panel.QuerySelectorAll(".regel-svar").Select(e => e.TextContent)
        );
    }

    [Fact]
    public async Task What_is_missing_links_to_where_it_is_done()
    {
        var panel = await Panel(
            Prøvet("link", new Mangler("Hør borgeren.")),
            Prøvet("andet", new Mangler("Vent."))
        );
        Assert.Equal(["/goer"], panel.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!));
    }

    [Fact]
    public async Task The_rule_s_own_sentence_strength_and_standing_are_shown()
    {
        var panel = await Panel(
            Prøvet("a", new Opfyldt(), Styrke.Advarer),
            Prøvet("b", new IkkeRelevant("Fuldt medhold.")) with
            {
                BekræftetAf = "Jurist",
            }
        );
        Assert.Equal(
            ["FVL § 24 · advarer, men stopper ikke · ikke juridisk bekræftet", "Krav b. FVL § 24"],
            panel.QuerySelectorAll(".regel-krav").Select(e => e.TextContent)
        );
    }

    [Fact]
    public async Task In_a_long_list_what_is_in_order_is_folded_and_counted()
    {
        var panel = await Panel([
            .. Enumerable.Range(1, 8).Select(n => Prøvet($"o{n}", new Opfyldt())),
            Prøvet("i", new IkkeRelevant("Fuldt medhold.")),
            Prøvet("m", new Mangler("Hør borgeren.")),
        ]);
        Assert.Equal(
            ["Mangler: Hør borgeren."],
            panel.QuerySelectorAll(":scope > ul .regel-svar").Select(e => e.TextContent)
        );
        Assert.Equal(
            ["8 af reglerne er opfyldt", "1 af reglerne er ikke relevante her"],
            panel.QuerySelectorAll("details:not([open]) > summary").Select(e => e.TextContent)
        );
        Assert.Equal(8, panel.QuerySelectorAll("details")[0].QuerySelectorAll(".regel").Length);
    }
}
