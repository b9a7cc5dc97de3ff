namespace Saglig.Ui;

/// <summary>One page of a list that is short enough to be read whole, such as a unit's, and too long to be shown so.</summary>
/// <param name="Shown">The lines of the page in view.</param>
/// <param name="Side">The page in view, from 1.</param>
/// <param name="Count">The lines of the whole list.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Shown, int Side, int Pages, int Count);

/// <summary>Divides lists into pages.</summary>
public static class ListPage
{
    private const int PerPage = 50;

    /// <summary>The page numbered <paramref name="side"/> of all the lines; a number outside them gives the nearest.</summary>
    public static ListPage<T> Of<T>(IReadOnlyList<T> all, int side)
    {
        var pages = Math.Max(1, (all.Count + PerPage - 1) / PerPage);
        side = Math.Clamp(side, 1, pages);
        return new([.. all.Skip((side - 1) * PerPage).Take(PerPage)], side, pages, all.Count);
    }
}
