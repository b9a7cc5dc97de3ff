using System.Net;
using AngleSharp.Dom;

namespace Saglig.Tests.Testing;

/// <summary>Follows every link that a person can see, as that person, each address once.</summary>
public static class Crawler
{
    private const string Links = "a[href^='/'], form[action^='/']";

    /// <summary>Also where forms send, asked for as one asks for a page. The pages that were shown, in the order they were met.</summary>
    public static async Task<IReadOnlyList<Seen>> Walk(
        this Browser browser,
        IEnumerable<string> starts
    )
    {
        var (queue, met, seen) = (new Queue<string>(), new HashSet<string>(), new List<Seen>());
        void Add(string url)
        {
            if (met.Add(url.Split('?', '#')[0]))
                queue.Enqueue(url.Split('#')[0]);
        }

        foreach (var start in starts)
            Add(start);
        while (queue.TryDequeue(out var url))
        {
            var page = await browser.Get(url);
            met.Add(page.Path.Split('?')[0]);
            if (page.Status != HttpStatusCode.OK)
                continue;
            seen.Add(page);
            foreach (var link in page.Html.QuerySelectorAll(Links).Select(Address))
                Add(link);
        }
        return seen;
    }

    private static string Address(IElement link) =>
        (link.GetAttribute("href") ?? link.GetAttribute("action"))!;
}
