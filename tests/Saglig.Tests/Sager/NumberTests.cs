using Microsoft.Extensions.Options;
using Saglig.Sager;
using Saglig.Sager.Notater;
using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Sager;

public abstract class NumberTests(App app)
{
    private static readonly DateOnly Day = new(2026, 3, 12);

    [Fact, Trait("Krav", "S0-1")]
    public async Task A_case_is_numbered_by_year_and_seven_digits()
    {
        var first = await app.NewSag();
        var second = await app.NewSag();

        Assert.Matches("^2026-[0-9]{7}$", first.Nummer);
        Assert.Equal(Serial(first) + 1, Serial(second));
    }

    [Fact, Trait("Krav", "S0-1")]
    public async Task Fifty_writers_at_once_get_fifty_numbers_without_gaps()
    {
        var before = Serial(await app.NewSag());
        var sager = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => app.NewSag()));

        Assert.Equal(Enumerable.Range(1, 50).Select(n => before + n), sager.Select(Serial).Order());
    }

    [Fact, Trait("Krav", "S0-1"), Trait("Afvist", "S0-1")]
    public async Task Fifty_notes_at_once_on_one_case_never_share_a_number()
    {
        var sag = await app.NewSag();
        var numbers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Write(sag)));

        Assert.Equal(Enumerable.Range(1, 50), numbers.Select(n => n.DokumentNr!.Value).Order());
        Assert.Equal(Enumerable.Range(2, 50), numbers.Select(n => n.Nr).Order());
    }

    [Fact, Trait("Krav", "S0-1"), Trait("Afvist", "S0-1")]
    public async Task An_act_that_fails_leaves_no_gap()
    {
        var before = Serial(await app.NewSag());
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            app.As<Db, bool>(
                app.Cast.Mette,
                db =>
                    db.Write<bool>(async () =>
                    {
                        await new SagSql(db).NextNumber(2026);
                        throw new InvalidOperationException("The act fails.");
                    })
            )
        );

        Assert.Equal(before + 1, Serial(await app.NewSag()));
    }

    [Fact, Trait("Krav", "S0-1")]
    public async Task An_imported_number_is_kept_and_new_ones_continue_after_the_highest()
    {
        var imported = await app.As<CreateSag, Sag>(
            app.Cast.Mette,
            create =>
                create.Run(
                    new NewSag("generel", "Overført", app.Cast.Team3)
                    {
                        ImporteretNummer = "2018-0000088",
                        Ansvarlig = app.Cast.Mette.Id,
                    }
                )
        );
        var next = await app.As<Db, long>(
            app.Cast.Mette,
            db => db.Write(() => new SagSql(db).NextNumber(2018))
        );

        Assert.True(imported.Importeret);
        Assert.Equal("2018-0000088", imported.Nummer);
        Assert.Equal(89, next);
    }

    [Theory, InlineData(4, "2031-0001"), InlineData(9, "2031-000000001"), Trait("Krav", "S0-1")]
    public async Task An_installation_chooses_how_long_its_numbers_are(int digits, string first)
    {
        var installation = Options.Create(new Installation { Sagsnummercifre = digits });
        var undone = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            app.As<Db, bool>(
                app.Cast.Mette,
                db =>
                    db.Write<bool>(async () =>
                        throw new InvalidOperationException(
                            await new Sagsnumre(new SagSql(db), installation).Next(2031)
                        )
                    )
            )
        );

        Assert.Equal(first, undone.Message);
    }

    private Task<Journalnummer> Write(Sag sag) =>
        app.As<WriteNotat, Journalnummer>(
            app.Cast.Mette,
            write =>
                write.Run(sag.Id, new NotatSkrevet("Samtale", "Tekst", VisForBorger: true), Day)
        );

    private static long Serial(Sag sag) => long.Parse(sag.Nummer[5..]);
}

public sealed class NumberOnSqlite(SqliteApp app) : NumberTests(app), IClassFixture<SqliteApp>;

public sealed class NumberOnPostgres(PostgresApp app)
    : NumberTests(app),
        IClassFixture<PostgresApp>;
