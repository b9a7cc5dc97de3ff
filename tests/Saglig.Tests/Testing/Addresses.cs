namespace Saglig.Tests.Testing;

/// <summary>Real addresses for patterns of addresses.</summary>
public static class Addresses
{
    /// <summary>
    /// An address that is shown to someone for each route, of <see cref="PlayedWorld.Main"/> where it has one. Found by
    /// following links: a page that no link leads to fails.
    /// </summary>
    public static async Task<IReadOnlyDictionary<string, string>> Samples(
        this App app,
        PlayedWorld world,
        IReadOnlyList<Route> routes
    )
    {
        var found = Unlinked(world, routes);
        foreach (var person in Walkers(app.Cast).Append(world.Speaker))
        {
            using var browser = await app.Browse(person);
            var seen = await browser.Walk(["/", Saglig.Sager.Links.Sag(world.Main.Nummer)]);
            foreach (var page in seen.OrderBy(p => !p.Path.Contains(world.Main.Nummer)))
                if (routes.Of(page.Path) is { } route)
                    found.TryAdd(route.Pattern, page.Path.Split('?')[0]);
        }
        var unseen = routes.Select(r => r.Pattern).Where(p => !found.ContainsKey(p));
        Assert.True(!unseen.Any(), $"No link leads to {string.Join(", ", unseen)}");
        return found;
    }

    /// <summary>What no link leads to: errors, sign-in, where a form leads, and what script sends to or fetches.</summary>
    private static Dictionary<string, string> Unlinked(PlayedWorld world, IEnumerable<Route> routes)
    {
        var known = routes.Where(r => !r.IsPage).ToDictionary(r => r.Pattern, r => r.Pattern);
        foreach (var path in (string[])["/", "/log-ind", "/log-ud"])
            known[path] = path;
        known["/fejl/{kode:int?}"] = "/fejl/404";
        known["/sager/{nummer}/vurdering/regler"] = Saglig.Vurderinger.Links.Rules(
            world.Main.Nummer
        );
        return known;
    }

    private static IEnumerable<Actor> Walkers(Cast cast) =>
        [cast.Mette, cast.Karen, cast.Bo, cast.Sofie, cast.Lis, cast.Ali];
}
