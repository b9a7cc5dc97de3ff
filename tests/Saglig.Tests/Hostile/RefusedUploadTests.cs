using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Saglig.Dokumenter;
using Saglig.Tests.Dokumenter;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Hostile;

/// <summary>On every page that takes files: what was typed beside a refused file is never lost.</summary>
public abstract class RefusedUploadTests(App app)
{
    private const string Token = "__RequestVerificationToken";

    public static TheoryData<string> Refusals => ["fylder", "mere end 5", "gammel", "afbrudt"];

    [Theory, MemberData(nameof(Refusals)), Trait("Afvist", "S4-24")]
    public async Task The_text_stands_in_the_form_again_beside_the_reason(string refusal)
    {
        var pages = 0;
        foreach (var person in (Actor[])[app.Cast.Mette, app.Cast.Ali])
        {
            using var browser = await app.Browse(person);
            foreach (var form in await Uploads(browser))
            {
                pages++;
                var typed = Words(form);
                var answer = await Send(browser, form, typed, refusal);

                Assert.True(
                    answer.Status
                        is HttpStatusCode.BadRequest
                            or HttpStatusCode.RequestEntityTooLarge,
                    $"{form.Action}: {answer.Status}"
                );
                Assert.Contains(refusal, Errors(answer), StringComparison.Ordinal);
                Assert.Empty(Lost(answer, typed));
            }
        }

        Assert.True(pages >= 4, $"Only {pages} pages take files.");
    }

    [Fact]
    public async Task What_is_sent_with_a_file_after_the_session_ran_out_stands_there_after_sign_in()
    {
        foreach (var person in (Actor[])[app.Cast.Mette, app.Cast.Ali])
        {
            using var before = await app.Browse(person);
            foreach (var form in await Uploads(before))
            {
                using var browser = await app.Browse(person);
                var page = await browser.Get(form.Page.Path);
                app.Clock.Advance(TimeSpan.FromMinutes(61));
                var typed = Words(form);
                await FoundForm
                    .On(page)
                    .Single(f => f.HasFiles)
                    .Send(browser, form.Values(typed), ("stor.txt", new byte[400_000]));

                using var after = await app.Browse(person);
                Assert.Empty(Lost(await after.Get(form.Page.Path), typed));
            }
        }
    }

    [Theory]
    [InlineData("tom.txt", "")]
    [InlineData("virus.exe", "MZ\0\0")]
    [InlineData("skadet.pdf", "%PDF-1.7 og så ikke mere")]
    [InlineData("stor.txt", null)]
    public async Task A_file_that_cannot_be_kept_is_named_and_kept_in_mind_while_a_field_is_wrong(
        string name,
        string? content
    )
    {
        var bytes = content is null ? new byte[60_000] : Encoding.Latin1.GetBytes(content);
        foreach (var person in (Actor[])[app.Cast.Mette, app.Cast.Ali])
        {
            using var browser = await app.Browse(person);
            // An answer to a hearing may be as long as it is, and would be received.
            foreach (
                var form in (await Uploads(browser)).Where(f => !f.Action.Contains("/hoering/"))
            )
            {
                var typed = Words(form);
                var first = form.Typed[0];
                typed[first] = new string('x', 100_001);

                var answer = await form.Send(browser, form.Values(typed), (name, bytes));

                Assert.Equal(HttpMethod.Post, answer.Answer.RequestMessage!.Method);
                Assert.Contains(name, answer.Text, StringComparison.Ordinal);
                Assert.Empty(Lost(answer, typed));
            }
        }
    }

    private static async Task<Seen> Send(
        Browser browser,
        FoundForm form,
        Dictionary<string, string> typed,
        string refusal
    )
    {
        (string, byte[]) file = ("a.txt", "hej"u8.ToArray());
        var values = form.Values(typed);
        return refusal switch
        {
            "fylder" => await form.Send(
                browser,
                values,
                ("a.txt", new byte[900_000]),
                ("b.txt", new byte[900_000])
            ),
            "mere end 5" => await form.Send(browser, values, [.. Enumerable.Repeat(file, 6)]),
            "gammel" => await form.Send(
                browser,
                values.Select(v => v.Key == Token ? new(Token, "gammelt") : v),
                file
            ),
            _ => await BreakOff(browser, form, values),
        };
    }

    /// <summary>The form without its end.</summary>
    private static async Task<Seen> BreakOff(
        Browser browser,
        FoundForm form,
        IEnumerable<KeyValuePair<string, string>> values
    )
    {
        var content = new MultipartFormDataContent("graense");
        foreach (var (name, value) in values)
            content.Add(new StringContent(value), $"\"{name}\"");
        content.Add(new ByteArrayContent(Samples.PdfOf("Halv")), "Fil", "halv.pdf");
        var whole = await content.ReadAsByteArrayAsync();
        var half = new ByteArrayContent(whole[..^40]);
        half.Headers.ContentType = content.Headers.ContentType;
        return await browser.Send(new(HttpMethod.Post, form.Action) { Content = half });
    }

    private static Dictionary<string, string> Words(FoundForm form) =>
        form.Typed.ToDictionary(name => name, name => $"Æ \"{name}\" <b>ø</b>");

    private static IEnumerable<string> Lost(Seen answer, Dictionary<string, string> typed) =>
        typed
            .Where(t =>
                !FoundForm
                    .On(answer)
                    .Any(f => f.Values().Any(v => v.Key == t.Key && v.Value == t.Value))
            )
            .Select(t => $"{answer.Path} {t.Key}: {answer.Text}");

    private static string Errors(Seen answer) =>
        answer.Html.QuerySelector("[data-module=error-summary]")?.TextContent ?? answer.Text;

    /// <summary>One form of each kind: the pages of one case stand for those of all.</summary>
    private async Task<IReadOnlyList<FoundForm>> Uploads(Browser browser)
    {
        var routes = await app.Routes();
        return
        [
            .. (await browser.Walk(["/"]))
                .SelectMany(FoundForm.On)
                .Where(f => f.HasFiles)
                .DistinctBy(f => routes.Of(f.Action)?.Pattern),
        ];
    }
}

/// <summary>Everything played, where little may be sent at once.</summary>
public sealed class SmallUploadsSqlite : PlayedSqlite
{
    protected override void Configure(IServiceCollection services) => Small.Limits(services);
}

/// <summary>Everything played, where little may be sent at once.</summary>
public sealed class SmallUploadsPostgres : PlayedPostgres
{
    protected override void Configure(IServiceCollection services) => Small.Limits(services);
}

internal static class Small
{
    public static void Limits(IServiceCollection services) =>
        services.Replace(
            ServiceDescriptor.Singleton(
                new UploadLimits
                {
                    PerFile = 50_000,
                    Total = 500_000,
                    Files = 5,
                }
            )
        );
}

public sealed class RefusedUploadOnSqlite(SmallUploadsSqlite app)
    : RefusedUploadTests(app),
        IClassFixture<SmallUploadsSqlite>;

public sealed class RefusedUploadOnPostgres(SmallUploadsPostgres app)
    : RefusedUploadTests(app),
        IClassFixture<SmallUploadsPostgres>;
