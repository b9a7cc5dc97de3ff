using Microsoft.AspNetCore.Authentication;

namespace Saglig.Adgang;

/// <summary>Registrations of sign-in, sessions and access.</summary>
public static class AdgangModule
{
    public static IServiceCollection AddAdgang(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        services.Configure<SessionOptions>(configuration.GetSection("Session"));
        services.AddScoped<CurrentActor>();
        services.AddScoped<SessionSql>();
        services.AddScoped<Sessions>();
        services.AddScoped<SignIn>();
        services.AddScoped<SignInContext>();
        services.AddScoped<AccessSql>();
        services.AddScoped<CaseAccess>();
        services.AddScoped<ReasonSql>();
        services.AddScoped<StateReason>();
        return services;
    }

    /// <summary>
    /// The one seam for sign-in: the scheme that reads our own session, and the provider that finds out who someone is.
    /// </summary>
    public static IServiceCollection AddSignIn<TProvider>(this IServiceCollection services)
        where TProvider : class, ISignInProvider
    {
        services.AddSingleton<ISignInProvider, TProvider>();
        services
            .AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(
                SessionAuthentication.SchemeName,
                null
            );
        return services;
    }
}
