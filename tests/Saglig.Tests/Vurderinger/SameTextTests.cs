using Ret;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Tests.Testing;
using Saglig.Vurderinger;
using Links = Saglig.Vurderinger.Links;

namespace Saglig.Tests.Vurderinger;

/// <summary>A text that is used again is found though names, dates and a few words differ (S0-8).</summary>
public abstract class SameTextTests(App app)
{
    private static string Standard(string navn, string dag, string sted) =>
        $"{navn} blev den {dag} vurderet af kommunen. Samlet finder vi, at borgeren kan arbejde på nedsat tid med "
        + $"skånehensyn, og at helbredet ikke udelukker et arbejde med pauser. Praktikken hos {sted} viste fremgang.";

    [Fact, Trait("Krav", "S0-8")]
    public async Task Nearly_the_same_text_in_four_cases_is_shown_with_ones_own_passage_and_the_count()
    {
        foreach (var navn in new[] { "Per Holm", "Berit Lund", "Ole Vig", "Ida Krog" })
            await Signed(Standard(navn, "3. maj", "Brugsen"));
        var sag = await Written(Standard("Ali Hassan", "17. juni 2026", "Nordby Skole"));
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Links.Write(sag.Nummer));

        Assert.Contains("Teksten er næsten den samme i 4 andre sager.", page.Text);
        Assert.Contains("Det går igen: \"", page.Text);
        Assert.Contains("skånehensyn, og at helbredet ikke udelukker", page.Text);
        Assert.DoesNotContain("Berit Lund", page.Text);
        Assert.DoesNotContain("Brugsen", page.Text);
    }

    [Fact, Trait("Krav", "S0-8")]
    public async Task Three_cases_are_not_yet_shown_and_one_case_counts_once()
    {
        const string text = Talk;
        Sag? last = null;
        for (var i = 0; i < 3; i++)
            last = await Signed(text);
        await app.As<ReplaceVurdering, bool>(
            app.Cast.Mette,
            replace => replace.Run(last!.Id, "Ny oplysning")
        );
        await Sign(last!);
        var sag = await Written(text);

        Assert.Equal(3, (await Common(sag, text)).Sager);
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.DoesNotContain(
            "Teksten er næsten den samme",
            (await mette.Get(Links.Write(sag.Nummer))).Text
        );
    }

    [Fact, Trait("Krav", "S0-8")]
    public async Task Another_text_a_draft_and_ones_own_case_do_not_count()
    {
        const string text = Garden;
        await Written(text);
        var own = await Signed(text);

        Assert.Equal(0, (await Common(own, text)).Sager);
        Assert.Equal(0, (await Common(await app.NewSag(), Bicycle)).Sager);
        Assert.Equal(0, (await Common(await app.NewSag(), "Få ord.")).Sager);
        Assert.Equal(1, (await Common(await app.NewSag(), text)).Sager);
    }

    [Fact, Trait("Krav", "S0-8")]
    public async Task Texts_that_were_signed_before_there_were_prints_are_found_after_a_start()
    {
        const string text = Wood;
        var old = await Signed(text);
        await app.As<Db>(
            app.Cast.Mette,
            db =>
                db.Write(async () =>
                {
                    var of = new { sag = old.Id };
                    await db.Execute(
                        "delete from vurdering_aftryk where nr in (select nr from vurdering_aftrykt where sag_id = @sag)",
                        of
                    );
                    await db.Execute("delete from vurdering_aftrykt where sag_id = @sag", of);
                })
        );
        var sag = await app.NewSag();
        Assert.Equal(0, (await Common(sag, text)).Sager);

        await app.As<IEnumerable<IStartupStep>>(
            app.Cast.Mette,
            steps => steps.OfType<FillAftryk>().Single().Run()
        );

        Assert.Equal(1, (await Common(sag, text)).Sager);
    }

    private const string Talk =
        "Samtalen handlede om søvn og om at have noget at stå op til. Vi blev enige om små skridt, og at vi taler sammen igen.";
    private const string Garden =
        "Haven passes om formiddagen, når kræfterne er størst, og naboen hjælper med det tunge. Resten af dagen går med hvile.";
    private const string Bicycle =
        "Cyklen bliver brugt til indkøb hver uge, og turen går ad stille veje uden bakker. Det giver mod på mere ude.";
    private const string Wood =
        "Skoven er det sted, hvor uroen falder til ro, og hvor der ikke stilles krav. Det skal planen tage højde for.";

    private Task<Tekstfællesskab> Common(Sag sag, string text) =>
        app.As<AftrykSql, Tekstfællesskab>(app.Cast.Mette, sql => sql.Common(sag.Id, text));

    [Fact, Trait("Krav", "S0-8"), Trait("Afvist", "S0-8")]
    public async Task A_decision_that_takes_up_the_standard_text_again_is_shown_it_too()
    {
        foreach (var navn in new[] { "Finn Bak", "Lone Juul", "Asta Friis", "Kaj Lind" })
            await Signed(Letter(navn));
        var sag = await Written(
            "Ali har fortalt, hvordan en dag går for ham, og hvad ryggen siger."
        );
        await app.GemUdkast(sag, Ret.Udfald.Afslag, vurdering: Letter("Ali Hassan"));
        var own = await Written("Naboens hund er borte, og det har fyldt meget i hele foråret.");
        await app.GemUdkast(own, Ret.Udfald.Afslag, vurdering: "Hans ryg holder ikke til løft.");
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await mette.Get(Saglig.Afgørelser.Links.Write(sag.Nummer));

        Assert.Contains(
            "Den konkrete vurdering er næsten den samme som i 4 andre sager. Det går igen: \"",
            page.Text
        );
        Assert.DoesNotContain("Lone Juul", page.Text);
        Assert.DoesNotContain(
            "næsten den samme som i",
            (await mette.Get(Saglig.Afgørelser.Links.Write(own.Nummer))).Text
        );
    }

    private static string Letter(string navn) =>
        $"{navn} søgte den 2. april om hjælp. Kommunen lægger til grund, at smerterne svinger, at medicinen virker om "
        + "formiddagen, og at der er mulighed for stillesiddende opgaver hos en rummelig virksomhed i nærheden.";

    private async Task<Sag> Written(string text)
    {
        var sag = await app.NewSag();
        await app.OplysTilBevilling(sag);
        await app.SkrivVurdering(sag, with: v => With(v, text));
        return sag;
    }

    private async Task<Sag> Signed(string text)
    {
        var sag = await app.NewSag();
        await app.OplysTilBevilling(sag);
        await app.UnderskrivVurdering(sag, with: v => With(v, text));
        return sag;
    }

    private async Task Sign(Sag sag)
    {
        var draft = await app.As<VurderingSql, Vurdering?>(app.Cast.Mette, s => s.Draft(sag.Id));
        Assert.IsType<SignResult.Signed>(await app.Underskriv(sag, draft!.Version));
    }

    private static Vurdering With(Vurdering v, string text) =>
        v with
        {
            Helhed = v.Helhed with { Samlet = text },
        };
}

public sealed class SameTextOnSqlite(SqliteApp app) : SameTextTests(app), IClassFixture<SqliteApp>;

public sealed class SameTextOnPostgres(PostgresApp app)
    : SameTextTests(app),
        IClassFixture<PostgresApp>;
