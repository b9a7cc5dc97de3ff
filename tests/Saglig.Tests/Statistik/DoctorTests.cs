using Ret;
using Saglig.Sager;
using Saglig.Statistik;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Statistik;

/// <summary>What doctors' words weighed, counted from signed assessments (S4-37, S3-26).</summary>
public abstract class DoctorTests(App app)
{
    private Periode Year => new(app.Clock.Today().Year);

    [Fact, Trait("Krav", "S4-37"), Trait("Krav", "S3-26")]
    public async Task Papers_that_the_assessment_goes_against_are_counted_by_doctor_and_by_what_outweighs_them()
    {
        var named = await app.NewSag();
        var silent = await app.NewSag();
        await Against(named, "Egen læge har set en god dag.");
        await Against(silent, "");
        await app.NewSag();

        var counted = await app.As<LægetalSql, List<Tal>>(app.Cast.Karen, sql => sql.Lægeord(Year));

        Assert.Equal(
            [("andet", 1), ("uden", 1)],
            counted
                .Where(t => t.Række == nameof(Lægerolle.EgenLæge))
                .Select(t => (t.Kolonne, t.Antal))
                .Order()
        );
        var weights = await app.As<LægetalSql, List<Tal>>(
            app.Cast.Karen,
            sql => sql.EgenLæge(Year)
        );
        Assert.Equal(
            [(nameof(Lægefølge.IkkeFulgt), "imod", 2)],
            weights.Select(t => (t.Række, t.Kolonne, t.Antal))
        );
        Assert.Empty(
            await app.As<LægetalSql, List<Tal>>(
                app.Cast.Karen,
                sql => sql.EgenLæge(new(Year.År - 1))
            )
        );
    }

    /// <summary>The rules stop a silent departure; a leader has set them aside, and the count tells that it happens.</summary>
    private async Task Against(Sag sag, string because)
    {
        var against = await app.OplysTilAfslag(sag);
        var paper = await app.SkrivOplysning(
            sag,
            "Brev fra egen læge",
            Kategori.Helbred,
            Retning.ForBorgeren,
            Lægerolle.EgenLæge
        );
        await app.SkrivVurdering(
            sag,
            imod: true,
            with: v =>
                v with
                {
                    Helhed = v.Helhed with
                    {
                        EgenLæge = new(Lægefølge.IkkeFulgt, "Den er gammel."),
                        Fravigelser = because == "" ? [] : [new(paper, "1", because, against[0])],
                    },
                }
        );
        await app.As<Saglig.Storage.Db>(
            app.Cast.Mette,
            db =>
                db.Write(() =>
                    db.Execute(
                        "update vurdering set underskrevet = @nu where sag_id = @sag",
                        new { nu = app.Clock.GetUtcNow(), sag = sag.Id }
                    )
                )
        );
    }
}

public sealed class DoctorOnSqlite(SqliteApp app) : DoctorTests(app), IClassFixture<SqliteApp>;

public sealed class DoctorOnPostgres(PostgresApp app)
    : DoctorTests(app),
        IClassFixture<PostgresApp>;
