using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;
using Saglig.Sager;

namespace Saglig.Forløb;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class ForløbModule
{
    public static IServiceCollection AddForløb(this IServiceCollection services)
    {
        services.AddScoped<ForløbSql>();
        services.AddScoped<ForløbsændringSql>();
        services.AddScoped<LoadForløb>();
        services.AddScoped<MineForløbSql>();
        services.AddScoped<LoadForløbsdag>();
        services.AddScoped<ForløbActs>();
        services.AddScoped<ICaseRules, Forløbsstop>();
        services.AddScoped<BeginForløb>();
        services.AddScoped<HandOverForløb>();
        services.AddScoped<AskForTalk>();
        services.AddScoped<HoldTalk>();
        services.AddScoped<EndForløb>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Forløb", AccessRule.Case);
}
