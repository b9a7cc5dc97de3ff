using System.Text.Json;
using Ret;
using Saglig.Afgørelser;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Afgørelser;

/// <summary>Decisions are frozen under a version, and those of every earlier version are still read.</summary>
public abstract class FrosneTests(App app)
{
    private static readonly string[] ThirdShape =
    [
        "AabenAktindsigt",
        "AfgoeresPaaDetForeliggende",
        "Begaering",
        "Borgerbidrag",
        "Dag",
        "Fleksjob",
        "Hoeringer",
        "Jobafklaring",
        "KonsekvensbrevSendt",
        "Laegebestillinger",
        "Oplysninger",
        "Pension",
        "Plan",
        "Ressourceforloeb",
        "Revalidering",
        "Tilsidesaettelser",
        "Type",
        "UdenBorgerbidragFordi",
        "Udkast",
        "Vurdering",
    ];

    [Fact, Trait("Krav", "S0-15")]
    public async Task A_decision_is_frozen_in_the_present_version_and_the_shape_is_the_versions()
    {
        var sag = await app.NewSag();
        Assert.IsType<IssueResult.Truffet>(await app.AfgørFleksjob(sag));

        var made = Assert.Single(await Decisions(sag));

        Assert.Equal(3, Frosne.Version);
        Assert.Equal(Frosne.Version, made.FaktaVersion);
        using var facts = JsonDocument.Parse(made.Fakta);
        Assert.Equal(
            ThirdShape,
            facts.RootElement.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal)
        );
    }

    [Theory, Trait("Krav", "S0-15")]
    [InlineData(1, "LagtVægtPå")]
    [InlineData(2, "LagtVaegtPaa")]
    public async Task A_decision_of_an_earlier_version_is_still_read(int version, string key)
    {
        var sag = await app.NewSag();
        Assert.IsType<IssueResult.Truffet>(await app.AfgørFleksjob(sag));
        await Copy(
            sag,
            version,
            $$"""{"Udfald": "Afslag", "{{key}}": "Attesten fra 2025.", "Version": 4}"""
        );

        var old = (await Decisions(sag)).Single(d => d.FaktaVersion == version);

        Assert.Equal("Attesten fra 2025.", old.Tekst.LagtVægtPå);
        Assert.Equal(Udfald.Afslag, old.Tekst.Udfald);
    }

    private Task<List<Afgørelse>> Decisions(Sag sag) =>
        app.As<AfgørelseSql, List<Afgørelse>>(app.Cast.Mette, sql => sql.For(sag.Id));

    private Task Copy(Sag sag, int version, string text) =>
        app.As<Db>(
            SystemActor.Instance,
            db =>
                db.Write(() =>
                    db.Execute(
                        """
                        insert into afgoerelse (id, sag_id, nr, type, udfald, dag, afgjort, afgjort_af, godkendt_af,
                            enhed_id, efter_team, brev_nr, journal_nr, tekst, fakta, fakta_version)
                        select @id, sag_id, nr + 1, type, udfald, dag, afgjort, afgjort_af, godkendt_af,
                            enhed_id, efter_team, brev_nr, journal_nr, @text, fakta, @version
                        from afgoerelse where sag_id = @sag
                        """,
                        new
                        {
                            id = app.NewId(),
                            sag = sag.Id,
                            text,
                            version,
                        }
                    )
                )
        );
}

public sealed class FrosneOnSqlite(SqliteApp app) : FrosneTests(app), IClassFixture<SqliteApp>;

public sealed class FrosneOnPostgres(PostgresApp app)
    : FrosneTests(app),
        IClassFixture<PostgresApp>;
