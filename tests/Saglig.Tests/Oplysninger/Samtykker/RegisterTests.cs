using Saglig.Oplysninger;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Oplysninger.Samtykker;

public abstract class RegisterTests(App app)
{
    [Fact, Trait("Krav", "S1-7")]
    public async Task A_consent_names_source_purpose_and_date_and_is_told_to_the_citizen()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.RegisterSamtykke(sag.Nummer));

        var shown = await mette.Submit(
            form,
            new { Kilde = "Regionshospitalet", Formål = "Journalen" }
        );

        Assert.Contains("Regionshospitalet", shown.Text);
        Assert.Equal("samtykke-givet", (await app.Entries(sag))[0].Type);
    }

    [Fact, Trait("Afvist", "S1-7")]
    public async Task A_consent_without_source_or_from_tomorrow_or_that_ends_before_it_begins_is_refused()
    {
        var sag = await app.NewSag();
        using var mette = await app.Browse(app.Cast.Mette);
        var tomorrow = app.Clock.Today().AddDays(1);

        var answer = await mette.Submit(
            await mette.Get(Links.RegisterSamtykke(sag.Nummer)),
            new { Givet = tomorrow, Udløber = app.Clock.Today() }
        );

        Assert.Contains("Skriv, hvem vi må spørge.", answer.ErrorFor("Kilde"));
        Assert.Contains("Skriv, hvad svaret må bruges til.", answer.ErrorFor("Formål"));
        Assert.Contains("Dagen kan ikke ligge efter i dag.", answer.ErrorFor("Givet"));
        Assert.Contains("Samtykket kan ikke udløbe, før det er givet.", answer.ErrorFor("Udløber"));
    }

    [Fact, Trait("Krav", "S1-7")]
    public async Task A_consent_can_be_withdrawn_once()
    {
        var sag = await app.NewSag();
        var id = await app.GivSamtykke(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Links.WithdrawSamtykke(sag.Nummer, id));

        var shown = await mette.Submit(form);
        var again = await mette.Submit(form);

        Assert.Contains("Trukket tilbage", shown.Text);
        Assert.Contains("Samtykket er allerede trukket tilbage.", again.Text);
        Assert.Single(await app.Entries(sag), e => e.Type == "samtykke-trukket");
    }
}

public sealed class RegisterOnSqlite(SqliteApp app) : RegisterTests(app), IClassFixture<SqliteApp>;

public sealed class RegisterOnPostgres(PostgresApp app)
    : RegisterTests(app),
        IClassFixture<PostgresApp>;
