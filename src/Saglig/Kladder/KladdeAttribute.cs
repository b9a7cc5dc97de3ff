using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Storage;

namespace Saglig.Kladder;

/// <summary>
/// Stands on a page model whose form is kept as a draft while one types. On GET the saved text fills the form; when the
/// form has been sent (a redirect follows) the draft is gone.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KladdeAttribute(string title) : Attribute, IAsyncPageFilter
{
    /// <summary>The key in ViewData under which the page finds its draft, if there is one.</summary>
    public const string ViewDataKey = "Kladde";

    /// <summary>What the form is called in lists of drafts: "Notat", "Partshøring".</summary>
    public string Title => title;

    /// <inheritdoc />
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) =>
        Task.CompletedTask;

    /// <inheritdoc />
    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var services = context.HttpContext.RequestServices;
        var (sql, person) = (
            services.GetRequiredService<DraftSql>(),
            services.GetRequiredService<CurrentActor>().Value.PersonId!.Value
        );
        var path = context.HttpContext.Request.Path.Value ?? "";
        if (
            HttpMethods.IsGet(context.HttpContext.Request.Method)
            && await sql.Find(path, person) is { } draft
        )
        {
            foreach (var (name, value) in draft.Fields)
                context.ModelState.SetModelValue(name, value, value);
            ((PageModel)context.HandlerInstance).ViewData[ViewDataKey] = draft;
        }
        var done = await next();
        if (HttpMethods.IsPost(context.HttpContext.Request.Method) && IsRedirect(done.Result))
            await services.GetRequiredService<Db>().Write(() => sql.Delete(path, person));
    }

    private static bool IsRedirect(IActionResult? result) =>
        result is RedirectResult or RedirectToPageResult or LocalRedirectResult;
}
