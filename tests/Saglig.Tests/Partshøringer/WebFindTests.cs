using Ret;
using Saglig.Afgørelser;
using Saglig.Oplysninger;
using Saglig.Partshøringer;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Saglig.Tilsidesættelser;

namespace Saglig.Tests.Partshøringer;

/// <summary>A find on the web is closed as a source; when a leader lets one in past the gate, it is heard by itself (S1-16).</summary>
public abstract class WebFindTests(App app)
{
    [Fact, Trait("Afvist", "S1-16"), Trait("Afvist", "S1-8")]
    public async Task A_find_cannot_be_written_as_information()
    {
        var sag = await app.NewSag();

        Assert.IsType<WriteResult.Refused>(await Write(sag));
        Assert.Empty(await app.Oplysningerne(sag));
    }

    [Fact, Trait("Krav", "S1-16")]
    public async Task A_find_that_a_leader_lets_in_goes_on_the_hearing_list_by_itself()
    {
        var sag = await LetIn();

        var list = await app.As<LoadHøringsside, Høringsside>(
            app.Cast.Mette,
            load => load.For(sag)
        );

        var item = Assert.Single(list.Punkter, p => p.Oplysning.Fakta.Niveau == Kildeniveau.Net);
        Assert.True(item.SkalHøres);
    }

    [Fact, Trait("Afvist", "S1-16")]
    public async Task Without_a_hearing_it_stops_the_decision_though_a_leader_lets_it_be_used()
    {
        var sag = await LetIn();
        await app.GemUdkast(sag, Udfald.Afslag);
        Assert.Contains("net-gennem-porten", await Stops(sag));
        await SetAside(sag, "net-gennem-porten");

        var stops = await Stops(sag);

        Assert.DoesNotContain("net-gennem-porten", stops);
        Assert.Contains("partshoering", stops);
        await app.Hør(sag);
        Assert.DoesNotContain("partshoering", await Stops(sag));
    }

    private async Task<Sag> LetIn()
    {
        var sag = await app.NewSag();
        await SetAside(sag, "nettet-er-lukket");
        Assert.IsType<WriteResult.Saved>(await Write(sag));
        return sag;
    }

    private Task<WriteResult> Write(Sag sag)
    {
        var en = OplysningPlays.En(app);
        var find = en with
        {
            Fakta = en.Fakta with
            {
                Titel = "Opslag om en løbetur",
                Niveau = Kildeniveau.Net,
                Kilde = "Facebook",
                Retning = Retning.ImodBorgeren,
                Kategori = Kategori.Andet,
            },
            Grundlagsart = Grundlagsart.Uopfordret,
        };
        return app.As<WriteOplysning, WriteResult>(
            app.Cast.Mette,
            write => write.Run(sag.Id, find)
        );
    }

    private async Task SetAside(Sag sag, string rule) =>
        Assert.IsType<SetAsideResult.Gjort>(
            await app.As<SetAsideRule, SetAsideResult>(
                app.Cast.Karen,
                set => set.Run(sag.Id, rule, "RTL § 10", "Borgeren har selv bedt os om at se det.")
            )
        );

    private Task<IReadOnlyList<string>> Stops(Sag sag) =>
        app.As<LoadAfgørelsesfakta, IReadOnlyList<string>>(
            app.Cast.Mette,
            async load =>
                [
                    .. Afgørelsesprøvelse
                        .Prøv(await load.For(sag))
                        .Where(p => p.Spærrer)
                        .Select(p => p.Kode),
                ]
        );
}

public sealed class WebFindOnSqlite(SqliteApp app) : WebFindTests(app), IClassFixture<SqliteApp>;

public sealed class WebFindOnPostgres(PostgresApp app)
    : WebFindTests(app),
        IClassFixture<PostgresApp>;
