using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Saglig.Adgang;

/// <summary>
/// Stands on an endpoint whose answer is part of a page that is shown already, such as the rule panel beside a text. A
/// request that names the logged look at that page is no new look; one that names none, or another's, is logged as any.
/// </summary>
/// <param name="Page">The page, below the content root without ending.</param>
/// <param name="Handler">The only handler that it holds for; null when the whole endpoint is the part.</param>
public sealed record Refreshes(string Page, string? Handler = null)
{
    /// <summary>The query key that carries the look's id.</summary>
    public const string Key = "visning";

    /// <summary>The look that the request says it belongs to; null when it says none, or is for more than the part.</summary>
    public Guid? LookOf(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && IsThePart(request.Query["handler"])
        && Guid.TryParse(request.Query[Key], out var look)
            ? look
            : null;

    private bool IsThePart(Microsoft.Extensions.Primitives.StringValues handler) =>
        Handler is null ? handler.Count == 0 : handler.Count == 1 && handler[0] == Handler;

    /// <summary>Puts it on a page.</summary>
    public static void On(PageConventionCollection pages, string page, Refreshes part) =>
        pages.AddPageApplicationModelConvention(page, model => model.EndpointMetadata.Add(part));
}
