using Saglig.Breve;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Breve.Kanaler;

/// <summary>The outbox: each copy reaches its channel, once, and what fails is seen and tried again.</summary>
public abstract class DeliverTests(App app)
{
    private string Print => Path.Combine(app.DataFolder, "print");

    [Fact]
    public async Task A_digital_letter_waits_until_its_job_has_run_and_is_received_at_that_moment()
    {
        var sag = await app.NewSag();
        await app.PrøvAtSende(sag);
        Assert.Equal(Brevstatus.Venter, (await app.Brev(sag, 1)).Modtagere[0].Status);

        await app.RunJobs();

        var brev = await app.Brev(sag, 1);
        Assert.Equal(
            (Brevstatus.Tilgængelig, app.Clock.Now()),
            (brev.Modtagere[0].Status, brev.Modtagere[0].Tilgængelig!.Value)
        );
        Assert.Equal(app.Clock.Today(), brev.Modtaget);
    }

    [Fact]
    public async Task The_same_job_again_changes_nothing()
    {
        var sag = await app.NewSag();
        var before = (await app.SendBrev(sag)).Modtagere[0];
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        await Again(before.Id);

        var after = (await app.Brev(sag, 1)).Modtagere[0];
        Assert.Equal(
            (before.Status, before.StatusSiden, before.Tilgængelig),
            (after.Status, after.StatusSiden, after.Tilgængelig)
        );
    }

    [Fact]
    public async Task A_paper_letter_lies_in_the_days_print_folder_with_its_enclosures_and_a_cover_list()
    {
        var sag = await Exempt("=1+1 Ærø");
        var brev = await app.SendBrev(sag);

        var folder = Path.Combine(Print, app.Clock.Today().ToString("yyyy-MM-dd"));
        var file = Path.Combine(folder, $"{sag.Nummer}-1-1.pdf");
        Assert.Equal(
            await app.Fil(brev.Modtagere[0].DokumentHash),
            await File.ReadAllBytesAsync(file)
        );
        var list = await File.ReadAllTextAsync(Path.Combine(folder, "foelgeliste.csv"));
        Assert.Contains(
            $"\"{sag.Nummer}-1-1.pdf\";\"{sag.Nummer}-1\";\"'=1+1 Ærø\";\"Søndergade 12, 2. tv., 4998 Østerby\";\"0\"",
            list
        );
        var page = await File.ReadAllBytesAsync(Path.Combine(folder, "foelgeliste.pdf"));
        await Papers.Check(page);
        Assert.Contains("=1+1 Ærø", await Papers.Text(page));
        Assert.Null(brev.Modtaget);
    }

    [Fact]
    public async Task A_cover_list_holds_every_letter_of_the_day_once_also_when_a_job_runs_twice()
    {
        var (first, second) = (await Exempt("Første Brev"), await Exempt("Andet Brev"));
        var brev = await app.SendBrev(first);
        await app.SendBrev(second);
        await Again(brev.Modtagere[0].Id);

        var folder = Path.Combine(Print, app.Clock.Today().ToString("yyyy-MM-dd"));
        var lines = await File.ReadAllLinesAsync(Path.Combine(folder, "foelgeliste.csv"));

        Assert.Single(lines, l => l.Contains("Første Brev"));
        Assert.Single(lines, l => l.Contains("Andet Brev"));
        Assert.Empty(Directory.GetFiles(folder, "*.ny"));
    }

    [Fact]
    public async Task A_letter_that_cannot_be_printed_is_shown_as_failed_and_goes_when_the_folder_is_back()
    {
        var sag = await Exempt("Fejlet Brev");
        var blocked = Block();
        var brev = await app.SendBrev(sag);
        Assert.Equal(
            (Brevstatus.Fejlet, "Printmappen kan ikke skrives. Bed driften se på den."),
            (brev.Modtagere[0].Status, brev.Modtagere[0].Fejl)
        );

        Unblock(blocked);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        await app.RunJobs();

        Assert.Equal(
            (Brevstatus.TilPrint, (string?)null),
            (
                (await app.Brev(sag, 1)).Modtagere[0].Status,
                (await app.Brev(sag, 1)).Modtagere[0].Fejl
            )
        );
    }

    [Fact]
    public async Task A_person_can_have_a_failed_letter_tried_again_at_once()
    {
        var sag = await Exempt("Prøv Igen");
        var blocked = Block();
        var brev = await app.SendBrev(sag);
        Unblock(blocked);

        Assert.True(await Retry(sag, brev.Modtagere[0].Id));
        await app.RunJobs();

        Assert.Equal(Brevstatus.TilPrint, (await app.Brev(sag, 1)).Modtagere[0].Status);
        Assert.Equal("brev-forsoegt-igen", (await app.Indførsler(sag))[0].Type);
        Assert.False(await Retry(sag, brev.Modtagere[0].Id));
    }

    private Task<bool> Retry(Sag sag, ForsendelseId id) =>
        app.As<RetryBrev, bool>(app.Cast.Mette, retry => retry.Run(sag.Id, 1, id));

    private async Task Again(ForsendelseId id)
    {
        await app.As<Db>(
            SystemActor.Instance,
            db =>
                db.Write(() =>
                    db.Execute(
                        "update job set status = 'venter' where noegle = @key",
                        new { key = $"{SendBrev.Job}:{id.Value}:0" }
                    )
                )
        );
        await app.RunJobs();
    }

    private async Task<Sag> Exempt(string name) =>
        await app.NewSag(
            citizen: await app.NyBorger(b => b with { Navn = name, FritagetDigitalPost = true })
        );

    /// <summary>Puts a file where the day's folder should be, so that nothing can be written there.</summary>
    private string Block()
    {
        app.Clock.Advance(TimeSpan.FromDays(1));
        Directory.CreateDirectory(Print);
        var path = Path.Combine(Print, app.Clock.Today().ToString("yyyy-MM-dd"));
        File.WriteAllText(path, "");
        return path;
    }

    private static void Unblock(string path) => File.Delete(path);
}

public sealed class DeliverOnSqlite(SqliteApp app) : DeliverTests(app), IClassFixture<SqliteApp>;

public sealed class DeliverOnPostgres(PostgresApp app)
    : DeliverTests(app),
        IClassFixture<PostgresApp>;
