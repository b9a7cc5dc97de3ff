using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Saglig.Adgang;

/// <summary>
/// A way to find out who someone is. The demo personas are one; OpenID Connect is to be another. A provider ends by
/// calling <see cref="SignIn.Begin"/> with the person it has found; sessions, cookies and rights are the same for all.
/// </summary>
public interface ISignInProvider
{
    /// <summary>Where an anonymous visitor is sent, with the wanted path in <c>retur</c>.</summary>
    string SignInPath { get; }
}

/// <summary>Keeps the text of a form that was sent after its author's session had run out.</summary>
public interface IExpiredFormKeeper
{
    /// <summary>Called on every challenge; looks at the request's <see cref="StoredSession"/> to know whose text it is.</summary>
    Task Keep(HttpContext http);
}

/// <summary>Begins and ends sessions on the present response.</summary>
public sealed class SignIn(Sessions sessions, IHostEnvironment environment)
{
    /// <summary>Opens a session for a person whom a provider has found, and sends its key to the browser.</summary>
    public async Task Begin(HttpContext http, PersonKind kind, Guid person)
    {
        var key = await sessions.Open(kind, person);
        http.Response.Cookies.Append(Sessions.Cookie, key, Options(http));
    }

    /// <summary>Ends the present session, or all sessions of the person.</summary>
    public async Task End(HttpContext http, bool everywhere)
    {
        if (http.Features.Get<StoredSession>() is { Actor: { } actor } session)
        {
            if (everywhere)
                await sessions.EndAll(actor.Kind, actor.PersonId!.Value);
            else
                await sessions.End(session);
        }
        http.Response.Cookies.Delete(Sessions.Cookie, Options(http));
    }

    // Lax, not Strict: a link in a letter or mail must find the citizen signed in. CSRF is stopped by tokens.
    // In Production never without encryption, also when a proxy has not told that it took it off.
    private CookieOptions Options(HttpContext http) =>
        new()
        {
            HttpOnly = true,
            Secure = http.Request.IsHttps || environment.IsProduction(),
            SameSite = SameSiteMode.Lax,
            Path = "/",
            IsEssential = true,
        };
}

/// <summary>Whom the request is for, and where to sign in.</summary>
public sealed record SignInContext(CurrentActor Current, ISignInProvider Provider);

/// <summary>
/// Reads the session cookie and fills <see cref="CurrentActor"/>. A session that has run out is remembered on the
/// request (as <see cref="StoredSession"/>), so that the text of a form sent too late can be kept for its author.
/// </summary>
public sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    Sessions sessions,
    SignInContext context
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "Saglig";

    /// <inheritdoc />
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (
            Request.Cookies[Sessions.Cookie] is not { Length: > 0 } key
            || await sessions.Find(key) is not { } session
        )
            return AuthenticateResult.NoResult();
        Context.Features.Set(session);
        if (!session.IsOpen(TimeProvider.GetUtcNow()))
            return AuthenticateResult.Fail("The session has ended.");
        await sessions.Prolong(session);
        (context.Current.OrNull, context.Current.OwnName) = (session.Actor, session.Name);
        var identity = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, $"{session.Actor!.Kind}:{session.Actor.PersonId}")],
            SchemeName
        );
        return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), SchemeName));
    }

    /// <inheritdoc />
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        foreach (var keeper in Context.RequestServices.GetServices<IExpiredFormKeeper>())
            await keeper.Keep(Context);
        if (
            Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal)
        )
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        var back = HttpMethods.IsGet(Request.Method)
            ? Request.Path + Request.QueryString
            : Request.Path.Value ?? "/";
        Response.Redirect($"{context.Provider.SignInPath}?retur={Uri.EscapeDataString(back)}");
    }
}
