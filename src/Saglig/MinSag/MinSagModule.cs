using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.MinSag;

/// <summary>Registrations of the citizen's portal and who may enter.</summary>
public static class MinSagModule
{
    public static IServiceCollection AddMinSag(this IServiceCollection services)
    {
        services.AddScoped<MinSagSql>();
        services.AddScoped<DeliveredSql>();
        services.AddScoped<BemærkningSql>();
        services.AddScoped<WriteBemærkning>();
        services.AddScoped<PortalUpload>();
        services.AddScoped<PortalPerson>();
        return services;
    }

    /// <summary>The home page is for every citizen and representative; all others show one case of theirs.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/MinSag", AccessRule.PortalCase);
        pages.Page("/MinSag/Home", AccessRule.Portal);
    }
}
