using System.Net;
using Saglig.Storage;
using Saglig.Tests.Dokumenter;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Hostile;

/// <summary>
/// The pages that read files as they stream in check the form's token themselves: a forged upload leaves nothing. (Every
/// other form is tried without a token by the access matrix.)
/// </summary>
public abstract class ForgedUploadTests(App app)
{
    private const string Token = "__RequestVerificationToken";

    [Fact]
    public async Task An_upload_without_the_senders_own_token_stores_nothing()
    {
        var pages = 0;
        foreach (var (me, other) in Pairs())
        {
            using var browser = await app.Browse(me);
            var forms = await Uploads(browser);
            pages += forms.Count;
            foreach (var form in forms)
            foreach (var token in (string?[])[null, "", "forkert", await TokenOf(other)])
            {
                var before = await Stored();
                var answer = await Forge(browser, form, token);
                Assert.NotEqual(HttpMethod.Get, answer.Answer.RequestMessage!.Method);
                Assert.True(
                    answer.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest,
                    $"{form.Action}: {answer.Status}"
                );
                Assert.Equal(before, await Stored());
            }
        }

        Assert.True(pages >= 4, $"Only {pages} pages take files.");
    }

    [Fact]
    public async Task A_token_that_comes_after_the_file_comes_too_late()
    {
        using var ali = await app.Browse(app.Cast.Ali);
        foreach (var form in await Uploads(ali))
        {
            var before = await Stored();
            var content = new MultipartFormDataContent
            {
                { new ByteArrayContent(Samples.PdfOf("Sent")), "Fil", "sent.pdf" },
            };
            foreach (var (name, value) in form.Values())
                content.Add(new StringContent(value), $"\"{name}\"");

            await ali.Send(new(HttpMethod.Post, form.Action) { Content = content });

            Assert.Equal(before, await Stored());
        }
    }

    private IEnumerable<(Actor Me, Actor Other)> Pairs() =>
        [(app.Cast.Mette, app.Cast.Peter), (app.Cast.Ali, app.Cast.Berit)];

    private static async Task<IReadOnlyList<FoundForm>> Uploads(Browser browser) =>
        [
            .. (await browser.Walk(["/"]))
                .SelectMany(FoundForm.On)
                .Where(f => f.HasFiles)
                .DistinctBy(f => f.Action),
        ];

    private static Task<Seen> Forge(Browser browser, FoundForm form, string? token)
    {
        var typed = form.Typed.ToDictionary(n => n, _ => "Falsk");
        var values = form.Values(typed).Where(v => v.Key != Token).ToList();
        if (token is not null)
            values.Insert(0, new(Token, token));
        return form.Send(browser, values, ("falsk.pdf", Samples.PdfOf("Falsk")));
    }

    private async Task<string> TokenOf(Actor actor)
    {
        using var browser = await app.Browse(actor);
        var page = await browser.Get("/regler");
        return page.Html.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!;
    }

    /// <summary>Everything that an upload could have left: rows, and files in the store or on their way to it.</summary>
    private async Task<string> Stored()
    {
        var rows = new List<int>();
        foreach (var table in (string[])["dokument", "journal", "post_papir", "post_fil", "kladde"])
            rows.Add(
                await app.As<Db, int>(
                    app.Cast.Mette,
                    db =>
                        db.Get(
                            $"select count(*) as antal from {table}",
                            null,
                            row => row.Int("antal")
                        )
                )
            );
        var files = Directory
            .EnumerateFiles(app.DataFolder, "*", SearchOption.AllDirectories)
            .Count(f => !f.Contains(".db", StringComparison.Ordinal));
        return $"{string.Join(' ', rows)}, {files} files";
    }
}

public sealed class ForgedUploadOnSqlite(PlayedSqlite app)
    : ForgedUploadTests(app),
        IClassFixture<PlayedSqlite>;

public sealed class ForgedUploadOnPostgres(PlayedPostgres app)
    : ForgedUploadTests(app),
        IClassFixture<PlayedPostgres>;
