using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Demo;

/// <summary>Registrations of the demo world.</summary>
public static class DemoModule
{
    public static IServiceCollection AddDemo(this IServiceCollection services)
    {
        services.AddScoped<PersonaSql>();
        return services;
    }

    public static void Conventions(PageConventionCollection pages) =>
        pages.Page("/Demo/SignIn", AccessRule.Public);
}
