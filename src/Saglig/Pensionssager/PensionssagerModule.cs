using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Pensionssager;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class PensionssagerModule
{
    public static IServiceCollection AddPensionssager(this IServiceCollection services)
    {
        services.AddScoped<PensionSql>();
        services.AddScoped<LoadPension>();
        services.AddScoped<FrosneLister>();
        services.AddScoped<SavePension>();
        services.AddScoped<FreezeForeliggende>();
        services.AddScoped<WithdrawForeliggende>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Pensionssager", AccessRule.Case);
}
