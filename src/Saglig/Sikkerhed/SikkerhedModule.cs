using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Sikkerhed;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class SikkerhedModule
{
    public static IServiceCollection AddSikkerhed(this IServiceCollection services)
    {
        services.AddScoped<SøgningSql>();
        services.AddScoped<OpslagSql>();
        services.AddScoped<Opslagsnavne>();
        services.AddScoped<SearchOpslag>();
        services.AddScoped<TakeOpslagOut>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/Sikkerhed", AccessRule.Employee(Role.Sikkerhedsansvarlig));
        pages.Page("/Sikkerhed/WhoLooked", AccessRule.Case);
    }
}
