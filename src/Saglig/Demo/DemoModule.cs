using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Demo;

/// <summary>Registrations of the demo world.</summary>
public static class DemoModule
{
    public static IServiceCollection AddDemo(this IServiceCollection services)
    {
        services.AddScoped<PersonaSql>();
        services.AddScoped<DemoSql>();
        services.AddSingleton(DemoSize.Full);
        services.AddSingleton(running => new DemoServices(services, running));
        services.AddScoped<IStartupStep, DemoWorld>();
        return services;
    }

    public static void Conventions(PageConventionCollection pages) =>
        pages.Page("/Demo/SignIn", AccessRule.Public);
}
