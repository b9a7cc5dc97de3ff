using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Adgang;

/// <summary>Another's identifier gets the answer of one that does not exist: in addresses, and in the fields of forms.</summary>
public abstract partial class IdentifierTests(App app)
{
    private const string NoCase = "2026-9999999";
    private const string NoId = "0197aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee";

    private PlayedWorld World => ((IPlayed)app).World;

    [Fact, Trait("Afvist", "S2-22"), Trait("Afvist", "S0-16")]
    public async Task Anothers_address_is_answered_as_one_that_does_not_exist()
    {
        var addresses = await Walk(app.Cast.Peter, app.Cast.Berit);
        var wrong = new List<string>();
        foreach (
            var actor in (Actor[])[app.Cast.Mette, app.Cast.Karen, app.Cast.Ali, World.Speaker]
        )
        {
            using var browser = await app.Browse(actor);
            foreach (var address in addresses)
                await Compare(browser, address, Nobody(address), wrong);
        }

        Assert.NotEmpty(addresses);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact, Trait("Afvist", "S2-22"), Trait("Afvist", "S0-16")]
    public async Task Under_the_own_case_anothers_id_is_answered_as_one_that_does_not_exist()
    {
        var (own, foreign) = (World.Main.Nummer, World.Foreign.Nummer);
        var wrong = new List<string>();
        foreach (var (me, other) in Pairs())
        {
            using var browser = await app.Browse(me);
            foreach (var address in (await Walk(other)).Where(a => Id().IsMatch(a)))
            {
                var mine = address.Replace(foreign, own);
                await Compare(browser, mine, Id().Replace(mine, NoId), wrong);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact, Trait("Afvist", "S2-22"), Trait("Afvist", "S0-16")]
    public async Task In_a_field_anothers_id_is_answered_as_one_that_does_not_exist()
    {
        var wrong = new List<string>();
        var tried = 0;
        foreach (var (me, other) in Pairs())
        {
            var strangers = await Ids(other);
            using var browser = await app.Browse(me);
            foreach (var page in await browser.Walk(["/"]))
            foreach (var form in FoundForm.On(page))
            foreach (var (field, foreign, missing) in Swaps(form, strangers))
            {
                tried++;
                var stranger = await Send(browser, form, field, foreign);
                var nobody = await Send(browser, form, field, missing);
                if (stranger != nobody)
                    wrong.Add($"{form.Action} {field}={foreign}: {stranger}, not {nobody}");
            }
        }

        Assert.NotEqual(0, tried);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Sends the form as it stands on the page now, but for one field; answers what the sender is told.</summary>
    private static async Task<string> Send(Browser browser, FoundForm form, string field, string id)
    {
        var page = await browser.Get(form.Page.Path);
        if (FoundForm.On(page).FirstOrDefault(f => f.Action == form.Action) is not { } now)
            return "no form";
        var values = now.Values().Where(v => v.Key != field);
        var answer = await now.Send(browser, [.. values, new(field, id)]);
        var errors = answer
            .Html.QuerySelectorAll(".alert-error, .form-error-message")
            .Select(e => e.TextContent.Trim());
        return $"{answer.Status} {answer.Heading} {string.Join(' ', errors)}";
    }

    private IEnumerable<(Actor Me, Actor Other)> Pairs() =>
        [(app.Cast.Mette, app.Cast.Peter), (app.Cast.Ali, app.Cast.Berit)];

    /// <summary>The addresses with an identifier that these people see of the foreign case and their own tray.</summary>
    private async Task<IReadOnlyList<string>> Walk(params Actor[] actors)
    {
        var addresses = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            using var browser = await app.Browse(actor);
            foreach (var page in await browser.Walk(["/"]))
                if (page.Path.Contains(World.Foreign.Nummer) || Id().IsMatch(page.Path))
                    addresses.Add(page.Path.Split('?')[0]);
        }
        return [.. addresses];
    }

    /// <summary>Every id that stands in a field of some form that the person sees, by the field's name.</summary>
    private async Task<ILookup<string, string>> Ids(Actor actor)
    {
        using var browser = await app.Browse(actor);
        var pages = await browser.Walk(["/"]);
        return pages
            .SelectMany(FoundForm.On)
            .SelectMany(Choices)
            .Distinct()
            .ToLookup(c => c.Name, c => c.Value);
    }

    /// <summary>Each field of ids with one of another's in place of its own; and the field that takes a case number.</summary>
    private IEnumerable<(string Field, string Foreign, string Missing)> Swaps(
        FoundForm form,
        ILookup<string, string> strangers
    )
    {
        var own = Choices(form).ToList();
        foreach (var field in own.Select(c => c.Name).Distinct())
        foreach (var foreign in strangers[field].Except(own.Select(c => c.Value)).Take(1))
            yield return (field, foreign, NoId);
        foreach (var field in form.Typed.Where(n => n is "RetteSag" or "Input.Sagsnummer"))
            yield return (field, World.Foreign.Nummer, NoCase);
    }

    private static IEnumerable<(string Name, string Value)> Choices(FoundForm form) =>
        form
            .Element.Elements.SelectMany(e =>
                e switch
                {
                    IHtmlSelectElement select => select.Options.Select(o => (select.Name, o.Value)),
                    IHtmlInputElement input => [(input.Name, input.Value)],
                    _ => [],
                }
            )
            .Where(c => c.Item1 is not null && Guid.TryParse(c.Item2, out _))
            .Select(c => (c.Item1!, c.Item2));

    private static async Task Compare(
        Browser browser,
        string foreign,
        string missing,
        List<string> wrong
    )
    {
        var (stranger, nobody) = (await browser.Get(foreign), await browser.Get(missing));
        if (Told(stranger) != Told(nobody))
            wrong.Add($"{foreign}: {stranger.Status} {stranger.Heading}, not {nobody.Status}");
    }

    private static string Nobody(string address) =>
        Id().Replace(Number().Replace(address, NoCase), NoId);

    /// <summary>All that an answer tells, but for what was asked and what changes with every answer.</summary>
    private static string Told(Seen seen)
    {
        foreach (var token in seen.Html.QuerySelectorAll("input[name=__RequestVerificationToken]"))
            token.Remove();
        var body = Number().Replace(Id().Replace(seen.Html.DocumentElement.OuterHtml, ""), "");
        return $"{seen.Status} {Nobody(seen.Path)} {body}";
    }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("[0-9]{4}-[0-9]{7}")]
    private static partial Regex Number();
}

public sealed class IdentifierOnSqlite(PlayedSqlite app)
    : IdentifierTests(app),
        IClassFixture<PlayedSqlite>;

public sealed class IdentifierOnPostgres(PlayedPostgres app)
    : IdentifierTests(app),
        IClassFixture<PlayedPostgres>;
