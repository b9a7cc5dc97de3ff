using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Oplysninger;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class OplysningerModule
{
    public static IServiceCollection AddOplysninger(this IServiceCollection services)
    {
        services.AddScoped<PlanSql>();
        services.AddScoped<SamtykkeSql>();
        services.AddScoped<OplysningSql>();
        services.AddScoped<SagsoplysningSql>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Oplysninger", AccessRule.Case);
}
