using System.Net;
using AngleSharp.Html.Dom;
using Ret;
using Saglig.Kladder;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Vurderinger.Links;

namespace Saglig.Tests.Vurderinger;

public abstract class WriteTests(App app)
{
    [Fact, Trait("Krav", "S3-23"), Trait("Krav", "S3-25"), Trait("Krav", "S0-8")]
    public async Task The_page_keeps_the_draft_and_signs_it()
    {
        var sag = await app.NewSag();
        var id = await app.SkrivOplysning(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var empty = await mette.Get(Links.Write(sag.Nummer));
        Assert.Contains("Samtale om ryggen", empty.Text);

        var saved = await Send(mette, empty, "gem", Filled(id));
        Assert.Equal("Borgeren klarer hjemmet.", saved.Value("Funktionsevne"));
        Assert.Equal("Arbejde lidt", saved.Value("Ønsker_0_"));
        Assert.True(Box(saved, "Udsagn[0].HvilerPå").IsChecked);

        var signed = await Send(mette, saved, "underskriv");
        Assert.Contains("Underskrevet af Mette Holm", signed.Text);
        Assert.Equal(Links.Signed(sag.Nummer), (await mette.Get(Links.Write(sag.Nummer))).Path);
    }

    [Fact, Trait("Afvist", "S0-6"), Trait("Afvist", "S3-23")]
    public async Task What_stops_is_said_all_at_once_and_the_text_is_kept()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await Send(
            mette,
            await mette.Get(Links.Write(sag.Nummer)),
            "underskriv",
            ("ImodBorgeren", "False"),
            ("Samlet", "Et begyndt udkast")
        );

        Assert.Contains("Skriv, hvad borgeren selv siger og ønsker", answer.Text);
        Assert.Contains("Belys helbred, ressourcer, personlige kompetencer", answer.Text);
        Assert.Equal("Et begyndt udkast", answer.Value("Samlet"));
        Assert.Null((await app.Vurderingen(sag))!.Underskrevet);
    }

    [Fact, Trait("Krav", "S3-25")]
    public async Task The_word_work_capacity_in_the_overall_text_raises_a_hint()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await Send(
            mette,
            await mette.Get(Links.Write(sag.Nummer)),
            "gem",
            ("Samlet", "Arbejdsevnen er nedsat.")
        );

        Assert.Contains("Overvej, om du mener \"funktionsevne\".", page.Text);
    }

    [Fact, Trait("Krav", "S0-11")]
    public async Task Words_that_sound_like_a_fixed_rule_are_shown_with_the_passage()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await Send(
            mette,
            await mette.Get(Links.Write(sag.Nummer)),
            "gem",
            ("Samlet", "Alle, der kan køre bil, kan også arbejde lidt.")
        );

        Assert.Contains("Samlet vurdering: \"Alle, der kan køre bil, kan også", page.Text);
        Assert.Contains("(en regel for en hel gruppe)", page.Text);
        Assert.Contains("forbud mod at sætte skøn under regel · advarer", page.Text);
        Assert.Contains("Alle, der kan køre bil", (await mette.Get(Links.Rules(sag.Nummer))).Text);
    }

    [Fact, Trait("Krav", "S3-26")]
    public async Task The_weight_of_the_gps_words_is_kept_and_asked_for()
    {
        var sag = await app.NewSag();
        await app.SkrivOplysning(
            sag,
            "LÆ 265",
            Kategori.Helbred,
            Retning.Neutral,
            Lægerolle.EgenLæge
        );
        using var mette = await app.Browse(app.Cast.Mette);
        var empty = await mette.Get(Links.Write(sag.Nummer));
        Assert.Contains("Skriv, om egen læge er fulgt", empty.Text);

        await Send(mette, empty, "gem", ("EgenLæge", "DelvistFulgt"), ("EgenLægeFordi", "Fordi."));

        Assert.Equal(
            new Lægevægt(Lægefølge.DelvistFulgt, "Fordi."),
            (await app.Vurderingen(sag))!.EgenLæge
        );
    }

    [Fact, Trait("Krav", "S3-23")]
    public async Task Two_who_write_at_once_see_both_texts()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);
        var mettes = await mette.Get(Links.Write(sag.Nummer));
        await Send(bo, await bo.Get(Links.Write(sag.Nummer)), "gem", ("Samlet", "Bos tekst"));

        var late = await Send(mette, mettes, "gem", ("Samlet", "Mettes tekst"));

        Assert.Contains("Bo Bech har gemt en ny udgave", late.Text);
        Assert.Contains("Bos tekst", late.Text);
        Assert.Equal("Mettes tekst", late.Value("Samlet"));
        Assert.Equal("Bos tekst", (await app.Vurderingen(sag))!.Samlet);

        await Send(mette, late, "gem", ("Samlet", "Begges tekst"));
        Assert.Equal("Begges tekst", (await app.Vurderingen(sag))!.Samlet);
    }

    [Fact, Trait("Krav", "S3-23")]
    public async Task The_panel_follows_what_is_being_typed_and_the_text_comes_back()
    {
        var sag = await app.NewSag();
        var id = await app.SkrivOplysning(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Contains(
            "Skriv, hvad borgeren selv siger",
            (await mette.Get(Links.Rules(sag.Nummer))).Text
        );

        await Type(sag, Filled(id));

        Assert.Contains(
            "Ja, ingen regel stopper den.",
            (await mette.Get(Links.Rules(sag.Nummer))).Text
        );
        var page = await mette.Get(Links.Write(sag.Nummer));
        Assert.Equal("Borgeren klarer hjemmet.", page.Value("Funktionsevne"));
        Assert.True(Box(page, "Udsagn[0].HvilerPå").IsChecked);
    }

    [Fact, Trait("Krav", "S3-23")]
    public async Task A_signed_assessment_is_replaced_only_with_a_reason_and_stays_in_sight()
    {
        var sag = await app.NewSag();
        await app.OplysTilBevilling(sag);
        await app.UnderskrivVurdering(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Replace(sag.Nummer));

        var answer = await mette.Submit(form);
        Assert.Contains("Skriv, hvorfor vurderingen skal skrives om.", answer.ErrorFor("Fordi"));

        var draft = await mette.Submit(answer, new { Fordi = "Ny attest fra sygehuset." });
        Assert.Equal("Borgeren klarer hjemmet med pauser.", draft.Value("Funktionsevne"));
        Assert.NotNull((await app.Vurderingen(sag))!.Underskrevet);

        var signed = await Send(
            mette,
            draft,
            "underskriv",
            ("ImodBorgeren", "False"),
            ("Funktionsevne", "Nu med krykker.")
        );
        Assert.Contains("Nu med krykker.", signed.Text);
        Assert.Contains("Tidligere vurdering af Mette Holm", signed.Text);
        Assert.Contains("Borgeren klarer hjemmet med pauser.", signed.Text);
        Assert.Contains("Ny attest fra sygehuset.", signed.Text);
    }

    [Fact, Trait("Afvist", "S3-23")]
    public async Task What_is_sent_after_signing_changes_nothing()
    {
        var sag = await app.NewSag();
        await app.OplysTilBevilling(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Write(sag.Nummer));
        await app.UnderskrivVurdering(sag);

        var answer = await Send(mette, form, "gem", ("Samlet", "For sent"));

        Assert.Contains(
            "Vurderingen er underskrevet i mellemtiden.",
            answer.Html.Body!.TextContent
        );
        Assert.NotEqual("For sent", (await app.Vurderingen(sag))!.Samlet);
    }

    [Theory, Trait("Afvist", "S2-22")]
    [InlineData("")]
    [InlineData("/regler")]
    [InlineData("/underskrevet")]
    [InlineData("/erstat")]
    public async Task Another_units_caseworker_is_asked_for_a_reason(string page)
    {
        var sag = await app.NewSag();
        using var peter = await app.Browse(app.Cast.Peter);

        var hidden = await peter.Get(Links.Write(sag.Nummer) + page);
        var missing = await peter.Get(Links.Write("2026-9999999") + page);

        Assert.Equal("Begrund, at du vil se sagen", hidden.Heading);
        Assert.Equal(hidden.Text, missing.Text);
    }

    [Fact, Trait("Afvist", "S0-8")]
    public async Task Hostile_text_and_foreign_ids_are_only_ever_text()
    {
        var (sag, other) = (await app.NewSag(), await app.NewSag(citizen: app.Cast.Berit));
        var theirs = await app.SkrivOplysning(other);
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await Send(
            mette,
            await mette.Get(Links.Write(sag.Nummer)),
            "gem",
            ("Samlet", "<script>alert(1)</script>"),
            ("Udsagn[0].Tekst", "Et udsagn"),
            ("Udsagn[0].HvilerPå", theirs.Value.ToString()),
            ($"Fravigelser[{theirs.Value}].VejerMindreFordi", "Et afsnit"),
            ("Fravigelser[../../x].VejerMindreFordi", "Et afsnit"),
            ("Kategorier[Findes ikke]", "Fordi")
        );

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("<script>alert(1)</script>", page.Value("Samlet"));
        Assert.Empty((await app.Vurderingen(sag))!.Udsagn.SelectMany(u => u.HvilerPå));
        Assert.Empty((await app.Vurderingen(sag))!.Fravigelser);
    }

    private (string, string)[] Filled(OplysningId id) =>
        [
            ("BorgerensOrd", "Jeg kan lidt."),
            ("BorgerensOrdSkrevet", app.Clock.Today().ToString("dd-MM-yyyy")),
            ("Ønsker[0]", "Arbejde lidt"),
            ("ImodBorgeren", "False"),
            .. Vurderingsregler.Pligtige.Select(k => ($"Kategorier[{k}]", "Belyst ved samtalen")),
            ("Udsagn[0].Tekst", "Samtalen viser, at ryggen holder lidt."),
            ("Udsagn[0].HvilerPå", id.Value.ToString()),
            ("Funktionsevne", "Borgeren klarer hjemmet."),
            ("Arbejdsevne", "Borgeren kan arbejde lidt."),
            ("Samlet", "Funktionsevnen er nedsat."),
        ];

    /// <summary>Sends the form as it stands with some fields changed, by one of its buttons.</summary>
    private static Task<Seen> Send(
        Browser browser,
        Seen page,
        string button,
        params (string Name, string Value)[] changes
    )
    {
        var form = (IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;
        var values = FormValues
            .Of(form, null, null)
            .Where(v => !changes.Any(c => c.Name == v.Key))
            .Concat(changes.Select(c => KeyValuePair.Create(c.Name, c.Value)))
            .Append(new("handling", button));
        return browser.Post(page.Path.Split('?')[0], values);
    }

    private Task Type(Sag sag, (string Name, string Value)[] fields) =>
        app.As<SaveDraft, SaveDraftResult>(
            app.Cast.Mette,
            save =>
                save.Run(
                    app.Cast.Mette,
                    new(
                        Links.Write(sag.Nummer),
                        "Helhedsvurdering",
                        fields.ToDictionary(f => f.Name, f => f.Value)
                    ),
                    null
                )
        );

    private static IHtmlInputElement Box(Seen page, string name) =>
        page
            .Html.QuerySelectorAll("input[type=checkbox]")
            .OfType<IHtmlInputElement>()
            .First(box => box.Name == name);
}

public sealed class WriteOnSqlite(SqliteApp app) : WriteTests(app), IClassFixture<SqliteApp>;

public sealed class WriteOnPostgres(PostgresApp app) : WriteTests(app), IClassFixture<PostgresApp>;
