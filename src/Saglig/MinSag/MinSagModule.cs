using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;
using Saglig.MinSag.Ansøgninger;

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
        services.AddScoped<PortalTasks>();
        services.AddScoped<AnsøgSql>();
        services.AddScoped<LoadApply>();
        services.AddScoped<SendAnsøgning>();
        return services;
    }

    /// <summary>The home page, and the page where one applies, need no case; all others show one case of theirs.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/MinSag", AccessRule.PortalCase);
        pages.Page("/MinSag/Home", AccessRule.Portal);
        pages.Page("/MinSag/Ansøgninger/Apply", AccessRule.Portal);
    }
}
