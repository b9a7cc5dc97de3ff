using Ret;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Saglig.Tilsidesættelser;
using Saglig.Vurderinger;
using Links = Saglig.Vurderinger.Links;

namespace Saglig.Tests.Vurderinger;

public abstract class SignTests(App app)
{
    [Fact, Trait("Krav", "S0-6"), Trait("Krav", "S3-23"), Trait("Krav", "S0-8")]
    public async Task A_whole_assessment_is_signed_and_its_words_stand_in_the_journal()
    {
        var sag = await app.NewSag();
        await app.OplysTilBevilling(sag);

        await app.UnderskrivVurdering(sag);

        var entry = (await app.Entries(sag))[0];
        Assert.Equal((Journalart.Intern, "Helhedsvurdering"), (entry.Art, entry.Titel));
        Assert.Contains("Jeg kan godt arbejde, men ryggen holder ikke en hel dag.", entry.Tekst);
        Assert.Contains("[Samtale om ryggen]", entry.Tekst);
        var signed = await app.Vurderingen(sag);
        Assert.Equal(
            (app.Clock.Today(), app.Cast.Mette.Id.Value.ToString("D")),
            (signed!.Underskrevet, signed.SkrevetAf)
        );
    }

    [Fact, Trait("Afvist", "S3-23")]
    public Task Without_the_citizens_own_words_it_is_not_signed() =>
        IsStopped(
            "borgerens-ord",
            v => v with { Helhed = v.Helhed with { BorgerensOrd = "", BorgerensOrdSkrevet = null } }
        );

    [Fact, Trait("Afvist", "S0-6")]
    public Task With_an_empty_category_without_a_reason_it_is_not_signed() =>
        IsStopped(
            "alle-kategorier",
            v => v with { Helhed = v.Helhed with { TommeKategorier = [] } }
        );

    [Fact, Trait("Afvist", "S0-7"), Trait("Krav", "S0-7")]
    public async Task Against_the_citizen_it_never_rests_on_one_category()
    {
        var sag = await app.NewSag();
        await app.SkrivOplysning(sag);
        await app.SkrivOplysning(sag, "Praktik", Kategori.Praktik, Retning.ImodBorgeren);

        var answer = await app.Underskriv(sag, await app.SkrivVurdering(sag, imod: true));
        Assert.Contains("flere-kategorier", Stops(answer));

        await app.SkrivOplysning(sag, "Kursus", Kategori.FagligeKompetencer, Retning.ImodBorgeren);
        await app.UnderskrivVurdering(sag, imod: true);
    }

    [Fact, Trait("Afvist", "S0-7")]
    public async Task Public_activity_alone_never_speaks_against()
    {
        var sag = await app.NewSag();
        await app.SkrivAktivitet(sag, Retning.ImodBorgeren);

        var answer = await app.Underskriv(sag, await app.SkrivVurdering(sag, imod: true));

        Assert.Contains("ikke-kun-offentlig-aktivitet", Stops(answer));
        Assert.Null((await app.Vurderingen(sag))!.Underskrevet);
    }

    [Fact, Trait("Afvist", "S0-9"), Trait("Krav", "S0-9")]
    public async Task A_trial_that_speaks_for_the_citizen_must_be_met_by_name()
    {
        var sag = await app.NewSag();
        await app.OplysTilAfslag(sag);
        var note = await app.SkrivNotat(sag, "Rapport fra den anden praktik");
        var trial = await app.SkrivOplysning(
            sag,
            "Den anden praktik",
            Kategori.Praktik,
            Retning.ForBorgeren,
            null,
            1
        );

        var answer = await app.Underskriv(sag, await app.SkrivVurdering(sag, imod: true));
        Assert.Contains("modstrid-naevnt", Stops(answer));

        await app.UnderskrivVurdering(sag, true, v => Met(v, trial, note));
        Assert.Contains("vejer mindre", (await app.Entries(sag))[0].Tekst);
    }

    [Fact, Trait("Krav", "S0-8")]
    public async Task The_same_words_in_other_cases_are_counted_and_warned_of()
    {
        const string standard = "Borgeren er vurderet den 3. maj og kan arbejde.";
        for (var i = 0; i < 4; i++)
        {
            var before = await app.NewSag();
            await app.OplysTilBevilling(before);
            await app.UnderskrivVurdering(before, with: v => Samlet(v, standard));
        }
        var sag = await app.NewSag();
        await app.OplysTilBevilling(sag);
        await app.SkrivVurdering(
            sag,
            with: v => Samlet(v, "borgeren er vurderet den 17.  maj, og kan arbejde")
        );

        Assert.Equal(4, (await app.Vurderingen(sag))!.SagerMedSammeTekst);
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Write(sag.Nummer));
        Assert.Contains("Teksten står ordret i 4 andre sager.", page.Text);
    }

    [Fact, Trait("Afvist", "S3-23")]
    public async Task Nobody_signs_a_text_that_they_have_not_seen()
    {
        var sag = await app.NewSag();
        await app.OplysTilBevilling(sag);
        var seen = await app.SkrivVurdering(sag);
        await app.SkrivVurdering(
            sag,
            with: v => Samlet(v, "Bo skrev noget andet."),
            by: app.Cast.Bo
        );

        Assert.IsType<SignResult.Stale>(await app.Underskriv(sag, seen));
        Assert.Null((await app.Vurderingen(sag))!.Underskrevet);
    }

    [Fact, Trait("Krav", "S0-9")]
    public async Task A_leader_can_set_a_stopping_rule_aside()
    {
        var sag = await app.NewSag();
        await app.SkrivOplysning(sag);
        var version = await app.SkrivVurdering(
            sag,
            with: v => v with { Helhed = v.Helhed with { TommeKategorier = [] } }
        );
        Assert.IsType<SignResult.NotYet>(await app.Underskriv(sag, version));

        Assert.IsType<SetAsideResult.Gjort>(
            await app.As<SetAsideRule, SetAsideResult>(
                app.Cast.Karen,
                rule =>
                    rule.Run(sag.Id, "alle-kategorier", "RTL § 10", "Samtalen har vist det hele.")
            )
        );

        Assert.IsType<SignResult.Signed>(await app.Underskriv(sag, version));
    }

    private async Task IsStopped(string rule, Func<Vurdering, Vurdering> with)
    {
        var sag = await app.NewSag();
        await app.OplysTilBevilling(sag);

        var answer = await app.Underskriv(sag, await app.SkrivVurdering(sag, with: with));

        Assert.Equal([rule], Stops(answer));
        Assert.Null((await app.Vurderingen(sag))!.Underskrevet);
        Assert.DoesNotContain(await app.Entries(sag), e => e.Type == "vurdering-underskrevet");
    }

    private static IEnumerable<string> Stops(SignResult answer) =>
        Assert
            .IsType<SignResult.NotYet>(answer)
            .Prøvelser.Where(p => p.Spærrer)
            .Select(p => p.Kode);

    private static Vurdering Samlet(Vurdering v, string text) =>
        v with
        {
            Helhed = v.Helhed with { Samlet = text },
        };

    private static Vurdering Met(Vurdering v, OplysningId paper, string document) =>
        v with
        {
            Helhed = v.Helhed with
            {
                Fravigelser = [new(paper, document, "Den varede kun to dage.")],
            },
        };
}

public sealed class SignOnSqlite(SqliteApp app) : SignTests(app), IClassFixture<SqliteApp>;

public sealed class SignOnPostgres(PostgresApp app) : SignTests(app), IClassFixture<PostgresApp>;
