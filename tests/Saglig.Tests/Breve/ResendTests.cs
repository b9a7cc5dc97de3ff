using Saglig.Breve;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Links = Saglig.Breve.Links;

namespace Saglig.Tests.Breve;

/// <summary>A letter that the post brought back goes out again when the address is right.</summary>
public abstract class ResendTests(App app)
{
    [Fact]
    public async Task It_goes_to_the_new_address_with_the_number_and_day_it_had()
    {
        var (sag, citizen, letter) = await Returned();
        var first = await Text(letter.Modtagere[0]);
        await Move(citizen, "Nyvej 7");
        app.Clock.Advance(TimeSpan.FromDays(3));
        using var mette = await app.Browse(app.Cast.Mette);

        var done = await Resend(mette, sag, letter);
        await app.RunJobs();

        Assert.Contains("Brevet er sendt igen", done.Text);
        var copies = (await app.Brev(sag, letter.DokumentNr)).Modtagere;
        Assert.Equal([Brevstatus.Returneret, Brevstatus.TilPrint], copies.Select(m => m.Status));
        Assert.Equal(first.Replace("Søndergade 12, 2. tv.", "Nyvej 7"), await Text(copies[1]));
        Assert.Equal("brev-sendt-igen", (await app.Indførsler(sag))[0].Type);
        var page = await mette.Get(Links.Show(sag.Nummer, letter.DokumentNr));
        Assert.Null(page.Html.QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task To_the_address_that_it_came_back_from_it_is_refused()
    {
        var (sag, _, letter) = await Returned();
        using var mette = await app.Browse(app.Cast.Mette);

        var page = await Resend(mette, sag, letter);

        Assert.Contains("Adressen er den, brevet kom tilbage fra.", page.Text);
        Assert.Single((await app.Brev(sag, letter.DokumentNr)).Modtagere);
    }

    [Fact]
    public async Task What_has_not_come_back_or_has_been_sent_again_is_refused()
    {
        var (sag, citizen, letter) = await Returned();
        await Move(citizen, "Nyvej 7");
        var copy = letter.Modtagere[0].Id;

        Assert.IsType<ResendResult.Sendt>(await Run(sag, letter, copy));
        await app.RunJobs();

        Assert.IsType<ResendResult.Afvist>(await Run(sag, letter, copy));
        var second = (await app.Brev(sag, letter.DokumentNr)).Modtagere[1].Id;
        Assert.IsType<ResendResult.Afvist>(await Run(sag, letter, second));
        Assert.IsType<ResendResult.Afvist>(await Run(sag, letter, new(app.NewId())));
        Assert.Equal(2, (await app.Brev(sag, letter.DokumentNr)).Modtagere.Count);
    }

    [Fact]
    public async Task Who_no_longer_gets_letters_is_sent_none()
    {
        var (sag, citizen, letter) = await Returned();
        await Change(citizen, b => b with { Død = app.Clock.Today() });

        var answer = await Run(sag, letter, letter.Modtagere[0].Id);

        Assert.Contains("Send ikke brevet", Assert.IsType<ResendResult.Afvist>(answer).Hvorfor);
    }

    private async Task<(Sag, CitizenActor, Brev)> Returned()
    {
        var citizen = await app.NyBorger(b => b with { FritagetDigitalPost = true });
        var sag = await app.NewSag(citizen: citizen);
        var sent = await app.SendBrev(sag);
        await app.RunJobs();
        Assert.True(
            await app.As<ReturnBrev, bool>(
                app.Cast.Mette,
                back =>
                    back.Run(sag.Id, sent.DokumentNr, sent.Modtagere[0].Id, "Ukendt på adressen.")
            )
        );
        return (sag, citizen, await app.Brev(sag, sent.DokumentNr));
    }

    private Task Move(CitizenActor citizen, string to) =>
        Change(citizen, b => b with { Adresse = to });

    private async Task Change(CitizenActor citizen, Func<Borger, Borger> change)
    {
        var now = await app.Registreret(citizen);
        Assert.Equal(
            1,
            await app.As<Saglig.Storage.Db, int>(
                app.Cast.Mette,
                db => db.Write(() => new BorgerSql(db).Update(change(now)))
            )
        );
    }

    private Task<ResendResult> Run(Sag sag, Brev letter, ForsendelseId copy) =>
        app.As<ResendBrev, ResendResult>(
            app.Cast.Mette,
            resend => resend.Run(sag.Id, letter.DokumentNr, copy)
        );

    private static async Task<Seen> Resend(Browser browser, Sag sag, Brev letter) =>
        await browser.Submit(await browser.Get(Links.Show(sag.Nummer, letter.DokumentNr)));

    private async Task<string> Text(Forsendelse copy) =>
        await Papers.Text(await app.Fil(copy.DokumentHash));
}

public sealed class ResendOnSqlite(SqliteApp app) : ResendTests(app), IClassFixture<SqliteApp>;

public sealed class ResendOnPostgres(PostgresApp app)
    : ResendTests(app),
        IClassFixture<PostgresApp>;
