using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;
using Saglig.Sager;

namespace Saglig.Overblik;

/// <summary>Registrations of what stands on top and sees everything.</summary>
public static class OverblikModule
{
    public static IServiceCollection AddOverblik(this IServiceCollection services)
    {
        services.AddScoped<SagStatusSql>();
        services.AddScoped<ISagStatus, SagStatus>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/Overblik", AccessRule.Employee());
        pages.Page("/Overblik/Show", AccessRule.Case);
    }
}
