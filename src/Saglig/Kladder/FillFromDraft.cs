using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Kladder;

/// <summary>Fills a form with its draft on GET, and drops the draft when the form has been sent. Runs on every page.</summary>
public sealed class FillFromDraft(DraftSql sql, SentDraft sent, CurrentActor actor)
    : IAsyncPageFilter
{
    /// <inheritdoc />
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) =>
        Task.CompletedTask;

    /// <inheritdoc />
    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        if (context.ActionDescriptor.HandlerTypeInfo.GetCustomAttribute<KladdeAttribute>() is null)
        {
            await next();
            return;
        }
        var (method, path) = (
            context.HttpContext.Request.Method,
            context.HttpContext.Request.Path.Value ?? ""
        );
        var person = actor.Value.PersonId!.Value;
        if (HttpMethods.IsGet(method) && await sql.Find(path, person) is { } draft)
            Fill(context, draft);
        if (HttpMethods.IsPost(method))
            sent.Expect(path, person);
        var done = await next();
        if (HttpMethods.IsPost(method) && IsRedirect(done.Result))
            await sent.Drop();
    }

    private static void Fill(PageHandlerExecutingContext context, Draft draft)
    {
        foreach (var (name, value) in draft.Fields)
            context.ModelState.SetModelValue(name, DraftInput.Split(value), value);
        ((PageModel)context.HandlerInstance).ViewData[KladdeAttribute.ViewDataKey] = draft;
    }

    private static bool IsRedirect(IActionResult? result) =>
        result is RedirectResult or RedirectToPageResult or LocalRedirectResult;
}
