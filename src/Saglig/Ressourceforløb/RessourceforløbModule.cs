using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Ressourceforløb;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class RessourceforløbModule
{
    public static IServiceCollection AddRessourceforløb(this IServiceCollection services)
    {
        services.AddScoped<RessourceforløbSql>();
        services.AddScoped<LoadRessourceforløb>();
        services.AddScoped<SaveRessourceforløb>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Ressourceforløb", AccessRule.Case);
}
