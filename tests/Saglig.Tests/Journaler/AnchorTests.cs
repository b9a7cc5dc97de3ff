using Microsoft.Extensions.DependencyInjection;
using Saglig.Journaler;
using Saglig.Sager;
using Saglig.Sager.Notater;
using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Journaler;

public abstract class AnchorTests(App app)
{
    [Fact]
    public async Task The_latest_anchor_agrees_also_after_new_entries()
    {
        await Anchored();
        await Note(await app.NewSag());

        Assert.Empty(await Check());
    }

    [Fact]
    public async Task A_tail_cut_off_inside_the_database_is_found_by_the_anchor()
    {
        var sag = await Anchored();
        var found = await Tampered(async db =>
        {
            await db.Execute(
                "delete from journal_indhold where sag_id = @Id and nr = 2",
                new { sag.Id }
            );
            await db.Execute("delete from journal where sag_id = @Id and nr = 2", new { sag.Id });
            await db.Execute(
                """
                update sag set journal_antal = 1,
                    journal_hoved = (select hash from journal where sag_id = @Id and nr = 1) where id = @Id
                """,
                new { sag.Id }
            );
        });

        Assert.Contains("Journalen er ikke den, som ankeret", Assert.Single(found));
    }

    [Fact]
    public async Task A_forged_anchor_does_not_have_our_signature()
    {
        await Anchored();
        var path = Directory.GetFiles(Path.Combine(app.DataFolder, "ankre")).Max()!;
        var good = await File.ReadAllTextAsync(path);
        await File.WriteAllTextAsync(path, good.Replace("\"Cases\":", "\"Cases\":1"));

        Assert.Contains("har ikke vores underskrift", Assert.Single(await Check()));
        await File.WriteAllTextAsync(path, good);
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Only_the_programs_own_account_can_read_the_key()
    {
        _ = app.Services.GetService(typeof(AnchorKey));
        var mode = File.GetUnixFileMode(Path.Combine(app.DataFolder, "noegler", "anker.pem"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
    }

    private async Task<Sag> Anchored()
    {
        var sag = await app.NewSag();
        await Note(sag);
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.As<Anchors, string>(app.Cast.Mette, anchors => anchors.Write());
        return sag;
    }

    private Task<Journalnummer> Note(Sag sag) =>
        app.As<WriteNotat, Journalnummer>(
            app.Cast.Mette,
            write => write.Run(sag.Id, new NotatSkrevet("Notat", "Tekst", true), new(2026, 3, 12))
        );

    private Task<IReadOnlyList<string>> Check() =>
        app.As<Anchors, IReadOnlyList<string>>(app.Cast.Mette, anchors => anchors.Check());

    private async Task<IReadOnlyList<string>> Tampered(Func<Db, Task> tamper)
    {
        IReadOnlyList<string> found = [];
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            db.Write<bool>(async () =>
            {
                await Triggers.Drop(db, app.Engine);
                await tamper(db);
                found = await scope.ServiceProvider.GetRequiredService<Anchors>().Check();
                throw new OperationCanceledException("Undo.");
            })
        );
        return found;
    }
}

public sealed class AnchorOnSqlite(SqliteApp app) : AnchorTests(app), IClassFixture<SqliteApp>;

public sealed class AnchorOnPostgres(PostgresApp app)
    : AnchorTests(app),
        IClassFixture<PostgresApp>;
