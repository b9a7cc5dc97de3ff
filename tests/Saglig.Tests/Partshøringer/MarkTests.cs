using System.Net;
using Ret;
using Saglig.Partshøringer;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Partshøringer;

public abstract class MarkTests(App app)
{
    [Fact]
    public async Task An_exception_is_recorded_with_number_and_reason_and_shown_on_the_list()
    {
        var (sag, id) = await app.SagMedBelastende();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.Mark(sag.Nummer, id));

        var list = await mette.Submit(
            form,
            new
            {
                Valg = nameof(Valggrund.Undtagelse),
                Nummer = nameof(Undtagelsesnummer.Nr1),
                Fordi = "Borgeren har selv skrevet rapporten under.",
            }
        );

        Assert.Contains("FVL § 19, stk. 2, nr. 1: Borgeren har selv skrevet", list.Text);
        Assert.Equal(Høringsstatus.Undtaget, (await app.Høringsliste(sag))[0].Status);
        Assert.Equal("hoeringsvalg-truffet", (await app.Indførsler(sag))[0].Type);
    }

    [Theory]
    [InlineData(nameof(Valggrund.VedDet), "Borgeren ved, at vi har den og bruger den")]
    [InlineData(nameof(Valggrund.IkkeVæsentlig), "Oplysningen er ikke væsentlig")]
    public async Task That_the_citizen_knows_or_that_it_does_not_matter_is_recorded_with_how(
        string valg,
        string shown
    )
    {
        var (sag, id) = await app.SagMedBelastende();
        using var mette = await app.Browse(app.Cast.Mette);

        var list = await mette.Submit(
            await mette.Get(Links.Mark(sag.Nummer, id)),
            new { Valg = valg, Fordi = "Vi talte om det den 3. marts." }
        );

        Assert.Contains($"{shown}: Vi talte om det den 3. marts.", list.Text);
        Assert.Equal(Høringsstatus.IkkeNødvendig, (await app.Høringsliste(sag))[0].Status);
    }

    [Fact]
    public async Task A_choice_can_be_taken_back()
    {
        var (sag, id) = await app.SagMedBelastende();
        using var mette = await app.Browse(app.Cast.Mette);
        var page = Links.Mark(sag.Nummer, id);
        await mette.Submit(
            await mette.Get(page),
            new { Valg = nameof(Valggrund.VedDet), Fordi = "Vi talte om det." }
        );

        await mette.Submit(
            await mette.Get(page),
            new { Valg = nameof(Valggrund.Høres), Fordi = "" }
        );

        Assert.Equal(Høringsstatus.SkalHøres, (await app.Høringsliste(sag))[0].Status);
    }

    [Theory]
    [InlineData(nameof(Valggrund.Undtagelse), "", "Grund", "Nummer", "Vælg, hvilket nummer")]
    [InlineData(nameof(Valggrund.Undtagelse), "Nr1", " ", "Fordi", "Skriv, hvorfor")]
    [InlineData(nameof(Valggrund.VedDet), "", " ", "Fordi", "Skriv, hvorfor")]
    public async Task A_choice_without_number_or_reason_is_refused(
        string valg,
        string nummer,
        string fordi,
        string field,
        string sentence
    )
    {
        var (sag, id) = await app.SagMedBelastende();
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Submit(
            await mette.Get(Links.Mark(sag.Nummer, id)),
            new
            {
                Valg = valg,
                Nummer = nummer,
                Fordi = fordi,
            }
        );

        Assert.Contains(sentence, answer.ErrorFor(field));
        Assert.Equal(Høringsstatus.SkalHøres, (await app.Høringsliste(sag))[0].Status);
    }

    [Fact]
    public async Task A_colleagues_change_meanwhile_is_told_and_the_text_kept()
    {
        var (sag, id) = await app.SagMedBelastende();
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);
        var stale = await mette.Get(Links.Mark(sag.Nummer, id));
        await bo.Submit(
            await bo.Get(Links.Mark(sag.Nummer, id)),
            new { Valg = nameof(Valggrund.VedDet), Fordi = "Bo har talt med Ali." }
        );

        var answer = await mette.Submit(
            stale,
            new { Valg = nameof(Valggrund.IkkeVæsentlig), Fordi = "Mettes grund." }
        );

        Assert.Contains("En kollega har ændret oplysningen imens.", answer.Text);
        Assert.Equal("Mettes grund.", answer.Value("Fordi"));
        Assert.Contains("Bo har talt", (await app.Høringsliste(sag))[0].Fordi);
    }

    [Fact]
    public async Task Information_of_another_case_is_not_found_under_this_one()
    {
        var (sag, _) = await app.SagMedBelastende();
        var (_, foreign) = await app.SagMedBelastende(app.Cast.Berit);
        using var mette = await app.Browse(app.Cast.Mette);

        var answer = await mette.Get(Links.Mark(sag.Nummer, foreign));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }
}

public sealed class MarkOnSqlite(SqliteApp app) : MarkTests(app), IClassFixture<SqliteApp>;

public sealed class MarkOnPostgres(PostgresApp app) : MarkTests(app), IClassFixture<PostgresApp>;
