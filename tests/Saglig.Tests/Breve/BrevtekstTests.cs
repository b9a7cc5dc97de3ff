using FsCheck;
using FsCheck.Fluent;
using Pdf;
using Saglig.Breve;

namespace Saglig.Tests.Breve;

public sealed class BrevtekstTests
{
    [Fact]
    public void Headings_lists_and_paragraphs_are_read_from_marks_at_the_start_of_a_line()
    {
        var blocks = Brevtekst.Blokke(
            "# Dine muligheder\nDu kan:\n- svare\n- ringe\n\n1. Skriv\n2. Send\n## Mere\nSlut"
        );

        Assert.Equal(
            [
                "H2 Dine muligheder",
                "P Du kan:",
                "B svare|ringe",
                "N Skriv|Send",
                "H3 Mere",
                "P Slut",
            ],
            blocks.Select(Told)
        );
    }

    [Theory]
    [InlineData("#uden mellemrum")]
    [InlineData("-uden mellemrum")]
    [InlineData("2026. var et godt år")]
    [InlineData("#")]
    [InlineData("# ")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("**ikke fed**")]
    public void What_is_no_mark_is_text(string line) =>
        Assert.Equal([$"P {line.Trim()}"], Brevtekst.Blokke(line).Select(Told));

    [Fact]
    public void A_lower_heading_without_one_above_it_stands_on_the_upper_level() =>
        Assert.Equal(["H2 Først"], Brevtekst.Blokke("## Først").Select(Told));

    [Fact]
    public void A_section_has_its_heading_only_when_something_was_typed()
    {
        Assert.Empty(Brevtekst.Afsnit("Regler", " \n "));
        Assert.Equal(
            ["H2 Regler", "H3 Loven", "P § 116"],
            Brevtekst.Afsnit("Regler", "# Loven\n§ 116").Select(Told)
        );
    }

    [Fact]
    public void Any_text_gives_a_letter_that_can_be_made() =>
        Prop.ForAll<NonNull<string>>(text =>
                new Document(
                    "Brev",
                    "Jobcenter",
                    "da-DK",
                    default,
                    [new Heading(1, "Brev"), .. Brevtekst.Blokke(text.Get)]
                )
                    is not null
            )
            .QuickCheckThrowOnFailure();

    private static string Told(Block block) =>
        block switch
        {
            Heading heading => $"H{heading.Level} {heading.Text}",
            Paragraph paragraph => "P " + string.Concat(paragraph.Runs.Select(r => r.Text)),
            BulletList list => "B " + Items(list.Items),
            NumberedList list => "N " + Items(list.Items),
            _ => block.GetType().Name,
        };

    private static string Items(IReadOnlyList<ListItem> items) =>
        string.Join('|', items.Select(i => string.Concat(i.Runs.Select(r => r.Text))));
}
