using Saglig.Ui;

namespace Saglig.Tests.Ui;

public sealed class ListPageTests
{
    private static readonly int[] Three = [.. Enumerable.Range(1, 120)];

    [Theory]
    [InlineData(1, 1, 50)]
    [InlineData(3, 101, 120)]
    public void A_page_holds_fifty_lines_and_the_last_one_the_rest(int side, int first, int last)
    {
        var page = ListPage.Of(Three, side);

        Assert.Equal((first, last, 3), (page.Shown[0], page.Shown[^1], page.Pages));
        Assert.Equal(120, page.Count);
    }

    [Theory]
    [InlineData(int.MinValue, 1)]
    [InlineData(0, 1)]
    [InlineData(int.MaxValue, 3)]
    public void A_number_outside_the_list_gives_the_nearest_page(int side, int shown) =>
        Assert.Equal(shown, ListPage.Of(Three, side).Side);

    [Fact]
    public void An_empty_list_has_one_page_with_nothing_on_it()
    {
        var page = ListPage.Of<int>([], 7);

        Assert.Equal((1, 1), (page.Side, page.Pages));
        Assert.Empty(page.Shown);
    }
}
