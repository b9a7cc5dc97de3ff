using Microsoft.AspNetCore.Authentication;
using Saglig.Sager;

namespace Saglig.Adgang;

/// <summary>
/// Stands before every endpoint: enforces its <see cref="AccessRule"/>, finds the case, and logs the look durably
/// before the page runs; for a form that is sent, with its act, and before anything is answered. An endpoint without a
/// rule answers nobody.
/// </summary>
public sealed class AccessMiddleware(RequestDelegate next)
{
    public async Task Invoke(
        HttpContext http,
        CurrentActor current,
        CurrentSag sag,
        CaseAccess access
    )
    {
        if (http.GetEndpoint() is not { } endpoint)
        {
            await next(http);
            return;
        }
        var rule =
            endpoint.Metadata.GetMetadata<AccessRule>()
            ?? throw new InvalidOperationException($"{endpoint.DisplayName} has no access rule.");
        if (rule.Kind == AccessKind.Public)
            await next(http);
        else if (current.OrNull is not { } actor)
            await http.ChallengeAsync();
        else if (!rule.Admits(actor))
            await Refuse(http, rule.IsCase && actor is not EmployeeActor ? 404 : 403);
        else if (!rule.IsCase)
            await next(http);
        else if (await Enter(http, actor, rule, sag, access))
            await Answer(http, access);
    }

    /// <summary>Runs the page. A look that went with an act is durable before the first byte leaves.</summary>
    private async Task Answer(HttpContext http, CaseAccess access)
    {
        http.Response.OnStarting(access.Settle);
        try
        {
            await next(http);
            await access.Settle();
        }
        catch
        {
            // The page of errors shows nothing of the case, and must not fail because of the same database again.
            access.Forgive();
            throw;
        }
    }

    private static async Task<bool> Enter(
        HttpContext http,
        Actor actor,
        AccessRule rule,
        CurrentSag sag,
        CaseAccess access
    )
    {
        var nummer = http.GetRouteValue("nummer") as string ?? "";
        var decision = await access.Decide(nummer, actor, rule.Kind);
        if (decision is { Sag: { } found, Purpose: { } purpose })
        {
            (sag.OrNull, sag.Purpose) = (found, purpose);
            var look = new Look(actor, found.Id, purpose);
            if (HttpMethods.IsPost(http.Request.Method))
                sag.Look = access.OweLook(look, Page(http));
            else
                sag.Look =
                    await Continued(http, look, access) ?? await access.LogLook(look, Page(http));
            return true;
        }
        if (rule.Kind == AccessKind.Case)
            http.Response.Redirect(Links.StateReason(nummer));
        else
            await Refuse(http, 404);
        return false;
    }

    private static string Page(HttpContext http) =>
        http.GetEndpoint()!.DisplayName ?? http.Request.Path;

    /// <summary>The logged look of this session that the request goes on with; null when it is a look of its own.</summary>
    private static async Task<Guid?> Continued(HttpContext http, Look look, CaseAccess access) =>
        http.GetEndpoint()!.Metadata.GetMetadata<Refreshes>() is { } part
        && part.LookOf(http.Request) is { } id
        && http.Features.Get<StoredSession>() is { } session
        && await access.IsLogged(id, look, part.Page, session.Opened)
            ? id
            : null;

    // The status page middleware writes the body; nothing here tells a hidden case from one that does not exist.
    private static Task Refuse(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
