using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Statistik;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class StatistikModule
{
    public static IServiceCollection AddStatistik(this IServiceCollection services)
    {
        services.AddScoped<NettalSql>();
        services.AddScoped<LægetalSql>();
        services.AddScoped<LoadOpgørelser>();
        services.AddScoped<LoadNetspørgsmål>();
        return services;
    }

    /// <summary>Leaders see their own unit's rows, the secretariat all; nobody sees a person.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Statistik", AccessRule.Employee(Role.Leder, Role.Sekretariat));
}
