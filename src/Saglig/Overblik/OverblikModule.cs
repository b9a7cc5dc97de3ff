using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;
using Saglig.Jobs;
using Saglig.Sager;

namespace Saglig.Overblik;

/// <summary>Registrations of what stands on top and sees everything.</summary>
public static class OverblikModule
{
    public static IServiceCollection AddOverblik(this IServiceCollection services)
    {
        services.AddScoped<StageSql>();
        services.AddScoped<LoadSagsgang>();
        services.AddScoped<SagStatusSql>();
        services.AddScoped<SagStatus>();
        services.AddScoped<ISagStatus>(provider => provider.GetRequiredService<SagStatus>());
        services.AddScoped<NightlyStatus>();
        services.AddScoped<IJobHandler>(provider => provider.GetRequiredService<NightlyStatus>());
        services.AddScoped<IStartupStep>(provider => provider.GetRequiredService<NightlyStatus>());
        services.AddScoped<HeadSql>();
        services.AddScoped<LoadCaseHead>();
        services.AddScoped<LoadKlarhed>();
        services.AddScoped<LoadForside>();
        services.AddScoped<SagListSql>();
        services.AddScoped<MinDagSql>();
        services.AddScoped<LoadRequests>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/Overblik", AccessRule.Employee());
        pages.Page("/Overblik/Show", AccessRule.Case);
    }
}
