using System.ComponentModel.DataAnnotations;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Saglig.Ui;
using Saglig.Ui.Tags;

namespace Saglig.Tests.Ui;

public sealed class FieldTests
{
    private enum Udfald
    {
        [Display(Name = "Fuldt medhold", Description = "Borgeren får alt.")]
        Medhold,
        Afslag,
    }

    private sealed record Page(
        string Tekst = "",
        DateOnly? Dag = null,
        Udfald? Udfald = null,
        bool Ja = false,
        string[]? Flere = null,
        decimal Beløb = 0,
        object? Fil = null
    );

    private readonly TagRender render = new();

    private Task<IElement> Element(
        FieldTag tag,
        string property,
        Page page,
        params (string, string)[] attributes
    )
    {
        (tag.For, tag.View) = (TagRender.For(property, page), render.View());
        return render.Element(
            (ITagHelper)tag,
            "",
            [.. attributes.Select(a => new TagHelperAttribute(a.Item1, a.Item2))]
        );
    }

    [Fact]
    public async Task Label_hint_and_error_are_tied_to_the_field()
    {
        render.Posted("Tekst", "Skriv noget.", "");
        var group = await Element(new FeltTag(new()) { Hint = "Kort." }, "Tekst", new());
        var input = group.QuerySelector("input")!;
        Assert.Equal(input.Id, group.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal(
            ["Kort.", "Fejl: Skriv noget."],
            input
                .GetAttribute("aria-describedby")!
                .Split(' ')
                .Select(id => group.QuerySelector($"#{id}")!.TextContent)
        );
    }

    [Fact]
    public async Task A_field_without_error_is_not_called_wrong()
    {
        var group = await Element(new FeltTag(new()), "Tekst", new("Ja"));
        Assert.DoesNotContain("form-error", group.ClassList);
        Assert.False(group.QuerySelector("input")!.HasAttribute("aria-invalid"));
    }

    [Fact]
    public async Task What_was_typed_is_kept_even_when_it_could_not_be_read()
    {
        render.Posted("Dag", "Den findes ikke.", "31-02-2026");
        var group = await Element(new DatofeltTag(new()), "Dag", new());
        Assert.Equal("31-02-2026", group.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_date_is_shown_as_people_write_it() =>
        Assert.Equal(
            "01-03-2026",
            (await Element(new DatofeltTag(new()), "Dag", new(Dag: new(2026, 3, 1))))
                .QuerySelector("input")!
                .GetAttribute("value")
        );

    [Fact]
    public async Task A_box_keeps_a_first_empty_line() =>
        Assert.Equal(
            "\nhej",
            (await Element(new FeltTag(new()) { Rows = 3 }, "Tekst", new("\nhej")))
                .QuerySelector("textarea")!
                .TextContent
        );

    [Fact]
    public async Task The_property_names_the_field_when_nothing_else_does() =>
        Assert.Equal(
            "Tekst",
            (await Element(new FeltTag(new()), "Tekst", new())).QuerySelector("label")!.TextContent
        );

    [Fact]
    public async Task Unknown_attributes_go_to_the_input_and_class_to_the_group()
    {
        var group = await Element(
            new FeltTag(new()),
            "Tekst",
            new(),
            ("inputmode", "numeric"),
            ("class", "bred")
        );
        Assert.Equal("numeric", group.QuerySelector("input")!.GetAttribute("inputmode"));
        Assert.Contains("bred", group.ClassList);
    }

    [Fact]
    public async Task An_enum_offers_its_own_words_and_the_chosen_one_is_checked()
    {
        var group = await Element(new ValgTag(new()), "Udfald", new(Udfald: Udfald.Afslag));
        Assert.Equal(
            ["Fuldt medhold", "Afslag"],
            group.QuerySelectorAll("label").Select(l => l.TextContent)
        );
        Assert.Equal("Afslag", group.QuerySelector("input[checked]")!.GetAttribute("value"));
        var first = group.QuerySelector("input")!;
        Assert.Equal(
            "Borgeren får alt.",
            group.QuerySelector($"#{first.GetAttribute("aria-describedby")}")!.TextContent
        );
    }

    [Fact]
    public async Task The_first_choice_carries_the_id_that_the_error_summary_leads_to()
    {
        render.Posted("Udfald", "Vælg et udfald.");
        var group = await Element(new ValgTag(new()) { Hint = "Kun ét." }, "Udfald", new());
        Assert.Equal("Udfald", group.QuerySelector("input")!.Id);
        Assert.Contains(
            "Udfald-error",
            group.QuerySelector("fieldset")!.GetAttribute("aria-describedby")
        );
        Assert.Equal(
            group.QuerySelectorAll("[id]").Length,
            group.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count()
        );
    }

    [Fact]
    public async Task Several_ticks_are_kept()
    {
        render.Posted("Flere", null, "a", "c");
        var tag = new ValgTag(new())
        {
            Type = "checkbox",
            Options = [new("a", "A"), new("b", "B"), new("c", "C")],
        };
        var group = await Element(tag, "Flere", new(Flere: ["b"]));
        Assert.Equal(
            ["a", "c"],
            group.QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")!)
        );
    }

    [Fact]
    public async Task A_bool_is_one_box_with_its_own_label()
    {
        var group = await Element(
            new ValgTag(new()) { Etiket = "Borgeren er hørt" },
            "Ja",
            new(Ja: true)
        );
        Assert.Equal("Borgeren er hørt", group.QuerySelector("label")!.TextContent);
        Assert.NotNull(group.QuerySelector("input[type=checkbox][checked]"));
    }

    [Theory]
    [InlineData(true, "True")]
    [InlineData(false, "False")]
    public async Task A_bool_with_choices_of_its_own_shows_the_one_that_was_kept(
        bool kept,
        string shown
    )
    {
        var tag = new ValgTag(new()) { Options = [new("True", "Ja"), new("False", "Nej")] };
        var group = await Element(tag, "Ja", new(Ja: kept));
        Assert.Equal(
            [shown],
            group.QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")!)
        );
    }

    [Fact]
    public async Task A_list_begins_with_a_choice_not_yet_made()
    {
        var group = await Element(new ValgTag(new()) { Type = "select" }, "Udfald", new());
        Assert.Equal(
            ["Vælg", "Fuldt medhold", "Afslag"],
            group.QuerySelectorAll("option").Select(o => o.TextContent)
        );
        Assert.Null(group.QuerySelector("option[selected]"));
    }

    [Fact]
    public async Task A_file_field_takes_pasted_images_only_when_asked_to()
    {
        Assert.NotNull(
            (
                await Element(new UploadTag(new()) { IndsætBillede = true }, "Fil", new())
            ).QuerySelector("[data-indsaet-billede]")
        );
        Assert.Null(
            (await Element(new UploadTag(new()), "Fil", new())).QuerySelector(
                "[data-indsaet-billede]"
            )
        );
    }

    [Fact]
    public async Task An_English_reader_gets_English_words()
    {
        var viewer = new Viewer { Kind = ViewerKind.Citizen, Language = Language.English };
        render.Posted("Tekst", "Write something.", "");
        var group = await Element(new FeltTag(viewer) { Frivillig = true }, "Tekst", new());
        Assert.Contains("(optional)", group.QuerySelector("label")!.TextContent);
        Assert.StartsWith("Error: ", group.QuerySelector(".form-error-message")!.TextContent);
    }

    [Fact]
    public void Staff_read_Danish_whatever_the_cookie_says() =>
        Assert.Same(
            Words.Danish,
            new Viewer { Kind = ViewerKind.Staff, Language = Language.English }.Words
        );
}
