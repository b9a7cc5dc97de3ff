using Ret;
using Saglig.Oplysninger;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Oplysninger.Netkilder;

/// <summary>A find cannot be borrowed from another case, nor told as something that is neither heard nor weighed.</summary>
public abstract class FitTests(App app)
{
    [Fact, Trait("Afvist", "S1-8"), Trait("Afvist", "S1-16"), Trait("Afvist", "S0-12")]
    public async Task Information_must_fit_the_find_it_rests_on()
    {
        var sag = await app.NewSag();
        var id = await app.ÅbnPorten(sag);
        var find = await app.LægFund(sag, id);
        var activity = await app.LægFund(
            sag,
            id,
            NetkildePlays.EtFund(app) with
            {
                Aktivitet = true,
                Felter = [new(0, 0, 10, 10)],
            }
        );
        var other = await app.NewSag();
        var foreign = await app.LægFund(other, await app.ÅbnPorten(other));

        // Another case's find; a find told as the citizen's own words, which would not be heard; an activity with text.
        foreach (
            var result in new[]
            {
                await app.PrøvFundoplysning(sag, foreign),
                await app.PrøvFundoplysning(
                    sag,
                    find,
                    o => o with { Fakta = o.Fakta with { Niveau = Kildeniveau.Borger } }
                ),
                await app.PrøvFundoplysning(sag, activity),
            }
        )
            Assert.Contains(
                "passer ikke til fundet",
                Assert.IsType<WriteResult.Refused>(result).Sentence
            );
        Assert.Empty(await app.Oplysningerne(sag));
    }
}

public sealed class FitOnSqlite(SqliteApp app) : FitTests(app), IClassFixture<SqliteApp>;

public sealed class FitOnPostgres(PostgresApp app) : FitTests(app), IClassFixture<PostgresApp>;
