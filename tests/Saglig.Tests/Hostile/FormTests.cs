using System.Net;
using AngleSharp.Html.Dom;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Hostile;

/// <summary>Every form that anyone can see, sent with text that has broken programs.</summary>
public abstract class FormTests(App app)
{
    private PlayedWorld World => ((IPlayed)app).World;

    [Fact]
    public async Task No_text_breaks_a_form_becomes_markup_or_is_lost()
    {
        var wrong = new List<string>();
        var tried = 0;
        var met = new HashSet<object>();
        foreach (var actor in Everyone())
        {
            using var browser = await app.Browse(actor);
            foreach (var form in await Forms(browser, met))
            foreach (var index in Enumerable.Range(0, NaughtyText.Short.Count))
            {
                tried++;
                var answer = await form.Send(browser, Filled(form, index));
                if (!await IsGone(browser, form, answer))
                    wrong.AddRange(FormFaults.Of(form, answer, Typed(form, index)));
            }
        }

        Assert.True(tried > 500, $"Only {tried} forms were sent.");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Distinct()));
    }

    [Fact]
    public async Task A_very_long_text_is_kept_or_refused_with_a_sentence()
    {
        var wrong = new List<string>();
        foreach (var actor in (Actor[])[app.Cast.Mette, app.Cast.Ali])
        {
            using var browser = await app.Browse(actor);
            foreach (var form in (await Forms(browser)).Where(f => f.Typed.Count > 0))
            {
                var field = form.Element.Elements.OfType<IHtmlTextAreaElement>().FirstOrDefault();
                var name = field?.Name ?? form.Typed[0];
                var typed = new Dictionary<string, string> { [name] = NaughtyText.Long };
                var answer = await form.Send(browser, form.Values(typed));
                wrong.AddRange(FormFaults.Of(form, answer, typed));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Distinct()));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_break_no_form()
    {
        using var mette = await app.Browse(app.Cast.Mette);
        foreach (var form in (await Forms(mette)).Where(f => !f.HasFiles))
        {
            var fields = form.Values().Select(v => $"{Uri.EscapeDataString(v.Key)}={Broken(v)}");
            var body =
                string.Join('&', fields) + "&%00=%00&=&%ed%a0%80=%c3%28&[=]&a[b=c&x=\xff\xfe";
            var content = new ByteArrayContent(System.Text.Encoding.Latin1.GetBytes(body));
            content.Headers.ContentType = new("application/x-www-form-urlencoded");

            var answer = await mette.Send(new(HttpMethod.Post, form.Action) { Content = content });

            Assert.NotEqual(HttpStatusCode.InternalServerError, answer.Status);
        }
    }

    // What has been sent once may have ended what the form was for, such as a question that now has its answer.
    private static async Task<bool> IsGone(Browser browser, FoundForm form, Seen answer) =>
        (answer.Status == HttpStatusCode.NotFound || !FoundForm.On(answer).Any())
        && !FoundForm.On(await browser.Get(form.Page.Path)).Any();

    private static string Broken(KeyValuePair<string, string> value) =>
        value.Key.StartsWith("__", StringComparison.Ordinal)
            ? Uri.EscapeDataString(value.Value)
            : "%ff%fe%c3%28%00%ed%a0%80";

    private IEnumerable<Actor> Everyone() =>
        [
            app.Cast.Mette,
            app.Cast.Lis,
            app.Cast.Ali,
            World.Speaker,
            app.Cast.Sofie,
            app.Cast.Bo,
            app.Cast.Karen,
            app.Cast.Jonas,
        ];

    /// <summary>One of each form, found by following links, without those that someone else has <paramref name="met"/>.</summary>
    private async Task<IReadOnlyList<FoundForm>> Forms(Browser browser, HashSet<object>? met = null)
    {
        var routes = await app.Routes();
        var pages = await browser.Walk(["/", Saglig.Sager.Links.Sag(World.Main.Nummer)]);
        return
        [
            .. pages
                .OrderBy(p => !p.Path.Contains(World.Main.Nummer))
                .SelectMany(FoundForm.On)
                .DistinctBy(Kind)
                .Where(f => met?.Add(Kind(f)) != false),
        ];

        object Kind(FoundForm form) =>
            (
                routes.Of(form.Page.Path)?.Pattern,
                routes.Of(form.Action)?.Pattern,
                form.Query,
                form.Element.Id
            );
    }

    private static Dictionary<string, string> Typed(FoundForm form, int index)
    {
        var count = NaughtyText.Short.Count;
        return form
            .Typed.Distinct()
            .Index()
            .ToDictionary(f => f.Item, f => NaughtyText.Short[(f.Index + index) % count]);
    }

    /// <summary>Naughty text in what one types, choices made so that some of it gets through, each button in its turn.</summary>
    private static List<KeyValuePair<string, string>> Filled(FoundForm form, int index)
    {
        var values = form.Values(Typed(form, index));
        foreach (var choice in form.Element.Elements.OfType<IHtmlInputElement>())
            if (choice is { Type: "radio", Name: { } name } && values.All(v => v.Key != name))
                values.Add(new(name, choice.Value));
        var (button, pressed) = form.Buttons[index % form.Buttons.Count];
        if (button.Length > 0)
            values.Add(new(button, pressed));
        return values;
    }
}

public sealed class FormOnSqlite(PlayedSqlite app) : FormTests(app), IClassFixture<PlayedSqlite>;

public sealed class FormOnPostgres(PlayedPostgres app)
    : FormTests(app),
        IClassFixture<PlayedPostgres>;
