using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Saglig.Adgang;

namespace Saglig.Tests.Testing;

/// <summary>One address of the program: its pattern, who may enter, and what can be sent to it.</summary>
/// <param name="Posts">The names of its POST handlers; "" for the one without a name.</param>
public sealed record Route(string Pattern, AccessRule Rule, IReadOnlyList<string> Posts)
{
    public decimal Precedence { get; init; }

    /// <summary>False for an endpoint that is only sent to, by script.</summary>
    public bool IsPage { get; init; }

    public bool HasParameters => Pattern.Contains('{');

    public bool Matches(string path) =>
        new TemplateMatcher(TemplateParser.Parse(Pattern.TrimStart('/')), []).TryMatch(path, []);
}

/// <summary>Every address of the program, from the program itself.</summary>
public static class Sites
{
    /// <summary>In the order of their patterns.</summary>
    public static async Task<IReadOnlyList<Route>> Routes(this App app)
    {
        var loader = app.Services.GetRequiredService<PageLoader>();
        var routes = new List<Route>();
        foreach (
            var endpoint in app
                .Services.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
        )
            routes.Add(await Read(endpoint, loader));
        // The error pages have a pipeline of their own with the same addresses.
        return
        [
            .. routes.DistinctBy(r => r.Pattern).OrderBy(r => r.Pattern, StringComparer.Ordinal),
        ];
    }

    /// <summary>The route that answers a path.</summary>
    public static Route? Of(this IEnumerable<Route> routes, string path) =>
        routes.Where(r => r.Matches(path.Split('?')[0])).MinBy(r => r.Precedence);

    private static async Task<Route> Read(RouteEndpoint endpoint, PageLoader loader)
    {
        var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
        return new(
            $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}",
            endpoint.Metadata.GetMetadata<AccessRule>()!,
            page is null ? Sent(endpoint) : await Posts(page, loader)
        )
        {
            IsPage = page is not null || Sent(endpoint).Count == 0,
            Precedence = endpoint.RoutePattern.InboundPrecedence,
        };
    }

    private static IReadOnlyList<string> Sent(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true
            ? [""]
            : [];

    private static async Task<IReadOnlyList<string>> Posts(
        PageActionDescriptor page,
        PageLoader loader
    )
    {
        var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
        return
        [
            .. compiled
                .HandlerMethods.Where(h => h.HttpMethod == "Post")
                .Select(h => h.Name ?? "")
                .Order(),
        ];
    }
}
